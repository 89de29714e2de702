"""Coverage-guided fuzzing of everything that reads bytes. Run `make fuzz`."""

"""What the app hands to a handler by name."""

from litestar.di import NamedDependency

from recoupe.settings import Settings
from recoupe.store.database import Store
from recoupe.web.jobs import AnyJobs

TheStore = NamedDependency[Store]
TheJobs = NamedDependency[AnyJobs]
TheSettings = NamedDependency[Settings]

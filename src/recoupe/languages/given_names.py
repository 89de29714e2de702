"""First names as the news of the world writes them, with the gender they usually tell.

Compiled by hand from the names of heads of state, ministers, athletes and victims that French and
English pages print, in the usual transliterations of both, and from what children in France were
called most since 1930, without those that are words or places first. A name of both genders tells
none.
"""

from recoupe.algorithms.folding import fold
from recoupe.languages.tables.names import Gender

_MALE = """
Luc Souleymane
Aaron Abdallah Abdel Abdelaziz Abdelkader Abdelmadjid Abdou Abdoulaye Abdul Abdullah Abiy Adam
Adel Adolf Adrien Ahmad Ahmed Aidan Aimé Alain Alan Alassane Albert Aleksandar Aleksander Aleksandr
Aleksei Alejandro Alessandro Alex Alexandar Alexandre Alexander Alexei Alexeï Alexis Alfred Ali
Alpha Amadou Amir Amine Anatole Anatoli Anatoly Anders André Andrea Andreas Andreï Andrei Andrej
Andrés Andrew Andrey Andriy Andrii Andrzej Angel Ankit Anthony Antoine Anton Antonio António Antony
Ariel Armand Armando Arnaud Arthur Artur Aurélien Axel Aymeric Ayman Bachar Barack Barry Bart
Baptiste
Bashar Bastien Ben Benjamin Benoît Bernard Bernie Bertrand Bill Bob Bobby Boris Brad Brahim
Brandon Brendan
Brett Brian Bruce Bruno Bryan Burkhard Carl Carlos Cédric César Charles Charlie Chris Christian
Christophe Christopher Chuck Claudio Clément Colin Cyril Cyrille Cristiano Daniel Daniil Dario
Darren Dave David Declan Denis Dennis Denys Denzel Derek Didier Diego Dieter Dimitri Dmitri Dmitry
Dmytro Dominic Donald Doug Douglas Dylan Ebrahim Éric Eddie Édouard Edgar Eduardo Edward Edwin Elias
Elon Emmanuel Emmerson Enrico Enrique Éric Eric Erik Erwan Ernest Étienne Eugène Evan Evgueni
Evgeny Évariste
Fabien Fabrice Farid Fausto Faustin Felipe Félix Ferdinand Fernando Filip Florent Florian
Florent Francis
Francisco Franck Francesco François Frank Franklin Franz Fred Frédéric Friedrich Fumio Gabriel
Gaël Gary
Gaspard Gavin Geert Geoffrey Georg George Georges Gérald Gérard Gerhard Ghislain Giacomo Gianni
Gilbert Gilles
Giorgio Giovanni Giuseppe Gordon Graham Greg Grégoire Grégory Guillaume Guillermo Günter Gustavo
Guy Habib Hakim Hamid Hans Harold Harris Harry Hassan Helmut Henri Henry Herbert Hervé Hirokazu
Hosni Howard Hubert Hugh Hugo Hyung-jin Ian Ibrahim Idriss Igor Ilham Imran Ioulian Isaac Ismaïl
Ismail Issa Ivan Jack
Jacob Jacques Jair Jake Jakub James Jamal Jan Janez Jared Jason Javier Jawad Jay Jean Jean-Baptiste
Jean-Christophe Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie
Jean-Michel Jean-Noël Jean-Paul Jean-Pierre Jean-Yves Jeff Jeffrey Jens Jeremy Jérémie Jérémy
Jérôme Jerome Jerry Jesse Jesús
Jim Jimmy Joachim Joaquín Joao João Joe Joël Johan Johann John Johnny Jon Jonas Jonathan Jordi
Jorge José Josef Josep
Joseph Josh Joshua Josip Juan Jules Julian Julien Julio Jürgen Justin Kais Kaïs Kamal Kamel
Karim Karl
Kassym-Jomart Keir Keith Ken Kenneth Kevin Khaled Khalid Khalil Klaus Konstantin Kurt Kyriakos
Kyrylo Lachlan Lamine Lars
Larry Laurent Lee Leo Léo Léon Leonard Leonid Leroy Lewis Liam Lionel Lloyd Loïc Lorenzo Louis Lucas
Luca Lucien Ludovic Luigi Luis Luiz Lukas Maël Maher Mahamat Mahamadou Mahmoud Mahmud Malcolm
Malik Mamadou Manuel Marc Marcel Marcelo Marcin
Marco Marcos Marcus Mariano Mario Marius Mark Marko Markus Martin Marwan Massimo Masoud Massoud
Mateusz Mateo Mathias Mathieu Matt
Matteo Matthew Matthias Matthieu Maurice Mauricio Max Maxim Maxime Maximilien Mehdi Mehmet
Michael Michał Michel Miguel Mika
Mike Mikhail Mikhaïl Miklos Milan Milos Mitch Mohamad Mohamed Mohammad Mohammed Mokhtar Moncef
Moussa
Muammar Mouammar Muhammad Muhammadu Mustapha Mustafa Mykhailo Mykola Nabil Narendra Nasser
Nathan Nayib Neil Nelson Nicolas Nicolás Nicholas Nick
Nico Nigel Nikita Nikol Nikola Nikolai Nikolaï Nikos Noah Noël Norbert Novak Nouri Nuno Olaf
Oleg Oleh Oleksandr Oleksii Oleksiy Olivier Oliver Olusegun
Omar Omer Oscar Osman Oussama Owen Pablo Paolo Pascal Patrice Patrick Paul Paulo Pavel Pavlo
Pedro Pere
Peter Petr Petro Phil Philip Philippe Phillip Pierre Pierre-Yves Pietro Piotr Prabowo Qassem
Quentin Rachid Rafael Rafaël Raffaele Ralph Raphaël Ramón Ramzan Raúl
Ray Raymond Recep Reda Rémi Rémy Renaud René Ricardo Richard Rick Riad Rishi Rob Robert Roberto
Robin Rodrigo
Rodolphe Roger Roland Roman Romain Romano Romuald Ron Ronald Ross Roy Ruben Rudy Rui Rupert
Russell Rustem Ryan Saad Salah Salman Salmane Salvador
Salvatore Sam Samir Samuel Santiago Saddam Scott Sean Sébastien Sebastian Serge Sergei Sergej
Sergey Sergio Sergueï Serguei Seth Shigeru Shinzo Silvio
Simon Slobodan Sofiane Stan Stanislas Stéphane Stefan Stephen Steve Steven Stuart Sylvain Taha
Takeshi Tariq Taro Ted
Terry Thabo Théo Theodore Thibault Thibaut Thierry Thomas Tim Timothée Timothy Tobias Todd Tom
Tomáš Tomas Tommaso Tommy Tony Tristan
Tyler Umberto Urbain Valdis Valentin Valentyn Valery Valeri Valerii Vasyl Viatcheslav Victor
Vikram Viktor Vincent Vitali Vitaly Vitalii
Vito Vivek Vlad Vladimir Vladislav Volker Volodymyr Vyacheslav Wael Wallace Walter Warren Wassim
Wayne Werner Wilfried
Will William Willy Wolfgang Xavier Yahya Yair Yannick Yanis Yasser Yassine Yevgeny Yoav Yoon
Youri Youssef Yousef Youssouf
Yuri Yuriy Yusuf Yves Yvan Zachary Ziad Zine
Abel Achille Adem Albin Alban Albéric Aldo Alphonse Amaury Ambroise Amédée Anselme Anthime
Armel Arsène Aurèle Auguste Augustin Ayoub Bakary Barnabé Barthélemy Basile Bastian Batiste
Benoist Bertin Bilal Billal Blaise Boubacar Brice Bryce Cédrick Célestin Charly Cheikh Clovis Côme
Corentin Cornélius Curtis Cyprien Cyriaque Damien Dimitry Dorian Driss Edgard Edmond Elie
Élie Eliott Elliot Élouan Émile Emilien Émilien Enzo Erwann Esteban Ethan Étan Eudes Ewan Ewen
Eymeric Fabian Fernand Firmin Flavien Florentin Fouad Gabin Gaëtan Gauthier Gautier Gérôme
Geoffroy Gino Gontran Gonzague Goulven Grégori Gurvan Gustave Gwendal Gwénolé Hector Henrik
Hilaire Hippolyte Honoré Hyacinthe Ignace Ilan Ilyes Ilyès Ismaël Isidore Ismaïla Jacky Jalil
Jayson Jean-Bernard Jean-Charles Jean-Daniel Jean-Denis Jean-Guy Jean-Hugues Jean-Loup
Jean-Mathieu Jean-Pascal Jean-Philippe Jean-René Jean-Rémy Jean-Sébastien Jean-Robert Jean-Victor
Jocelyn Jordan Joris Josselin Josué Kélian Kévin Kévan Kilian Killian Kyllian Kylian Landry
Léandre Léonard Léonce Léopold Lilian Lionnel Loris Malo Marcelin Mathéo Mathis Mathys Mattéo
Matthis Melvin Mickaël Mickael Milo Moïse Morgann Nacer Naël Nans Nassim Nathanaël Nino Noé Nolan
Octave Ousmane Paul-Henri Paulin Philémon Philibert Pierrick Pierre-Alain Pierre-Henri Pierre-Jean
Pierre-Louis Pierre-Marie Raoul Rayan Redouane Régis Réginald Renan Reynald Romaric Ronan Salim
Samba Samy Saturnin Séraphin Séverin Sidoine Siméon Soren Steeve Sulivan Sylvère Tanguy Tancrède
Théodore Théophile Thibaud Timéo Timothé Titouan Tino Tugdual Ugo Ulysse Valère Valéry Vianney
Victorien Vivien Wesley Wilfrid Yacine Yann Yohan Yohann Yoann Yoan Youen Youn Yvon Zacharie
Zinedine Zoltan
"""

_FEMALE = """
Aminata Kadiatou Mila Soizic
Abigail Adèle Agathe Agnès Aïcha Aisha Alberta Alexandra Alice Alicia Alina Aline Alison Allison
Amal Amanda Ambre Amélie Amina
Amy Ana Anaïs Andrée Angela Angélique Angie Anita Ann Anna Annalena Anne Anne-Marie Anne-Sophie
Annette Annick Annie Antoinette
Arlette Astrid Audrey Aurore Aurélie Barbara Béatrice Benazir Bernadette Beth Betty Bintou
Bianca Brigitte Camila
Carla Carmen Carole Carol Caroline Catherine Cathy Cécile Céline Chantal Charlotte Chloé
Christelle Christiane Christina Christine
Chrystia Claire Clara Clarisse Claudia Claudine Clémence Clémentine Clotilde Colette Constance
Coralie Corinne Cristina
Cynthia Daniela Danièle Danielle Deborah Delphine Denise Diana Diane Dilma Dolorès Dorothée
Dorothy Edith Éléonore Élisa Elena
Elisabeth Élisabeth Elizabeth Elisa Élise Ella Ellen Élodie Emily Emma Emmanuelle Emilie Émilie
Erika Erin Esther Eugénie Eva Ève Évelyne Fabienne
Fadila Fanny Farah Fatima Fatoumata Fatou Fernande Fiona Florence Françoise Frances Frédérique
Gabriela Gabrielle Gaëlle Geneviève Georgia
Geraldine Géraldine Ghislaine Gina Giorgia Gisèle Giulia Gloria Grace Greta Gwendoline Halimah
Hanna Hannah Hayat Heather Heidi Helen Helena
Hélène Helle Hillary Huguette Inès Ingrid Irène Irina Iris Isabel Isabella Isabelle Ivanka
Jacinda Jacqueline Jane Janet Janine
Jeanne Jennifer Jessica Jill Joanna Joanne Jocelyne Josée Joséphine Josiane Joyce Judith
Julia Juliana Julie Juliette
Justine Kaja Kamala Karen Karima Karin Karine Kate Katharina Katherine Kathleen Kathy Katia
Katrin Kelly Kersti Khadija
Kim-Mai Kristalina Kristina Kristen Laetitia Laura Laure Laurence Léa Leïla Leila Lena Lesley
Leslie-Anne Liliane Linda Lisa
Liz Lise Lola Louise Lucia Lucie Lucy Ludivine Lydia Lydie Madeleine Magali Magdalena Maïa
Malala Manon Manuela Marcela
Margaret Margarita Margaux Margot Marguerite Maria Marie Marie-Claude Marie-France Marie-Hélène
Marie-Laure
Marie-Pierre Marielle Marine Marina Marion Marlène Marta Martha Martine Mary Maryam Maryse
Mathilde Maud Maureen Meghan
Mélanie Melania Mélissa Melissa Mercedes Meryem Mia Michèle Michelle Mireille Mona Monica
Monique Mounia Muriel Myriam Nabila
Nadia Nadège Nadine Nancy Naomi Natacha Natalia Nathalie Natasha Nicola Nicole Nikki Nina Noémie
Nora Nour Océane Odette Odile
Olena Olga Olivia Oksana Ophélie Oprah Pamela Patricia Paula Pauline Peggy Perrine Petra Rachel
Rachida Rebecca
Régine Renée Rosa Rosalie Rose Roselyne Roxane Ruth Sabine Sabrina Safia Sally Salomé Samia
Sanae Sandra Sandrine Sanna Sara
Sarah Ségolène Severine Séverine Sharon Sheikh-Hasina Shirley Simone Sofia Solène Sonia Sophia
Sophie Stella Stéphanie Stephanie
Sue Susan Susana Suzanne Sviatlana Svetlana Sylvie Sylviane Tamara Tania Tatiana Teresa Tess
Thérèse Theresa Tina Tsai Ursula Valentina Valérie
Vanessa Véra Vera Véronique Victoire Victoria Viktoria Violette Virginia Virginie Viviane Wendy
Yaël Yasmine Yolande
Yulia Ioulia Yvette Yvonne Zineb Zoé Zohra Zoe
Adélaïde Adeline Adriana Adrienne Aglaé Aïda Aimée Albane Albertine Alessia Alexia Aliénor
Alizée Alphonsine Alyssa Amandine Anastasia Anaëlle Andréa Angeline Angèle Annabelle Anne-Claire
Anne-Laure Anne-Lise Anne-Charlotte Anouk Apolline Armande Armelle Assia Assa Athénaïs Aude
Augustine Aurélia Awa Axelle Aya Aziza Bénédicte Bérengère Bérénice Bernardine Berthe Blandine
Brunehilde Candice Capucine Carine Carmela Cassandra Cassandre Catheline Célestine Célia Célie
Cindy Clélia Cléo Clothilde Coline Coraline Cyrielle Daphné Débora Déborah Denyse Djamila Dounia
Doriane Edmée Edwige Élaine Éliane Eliane Eliette Élina Éline Éloïse Eloïse Elsa Elvire Ema
Émeline Émilienne Emmeline Émy Enora Erell Estelle Étiennette Eugénia Euphrasie Eulalie Évangéline
Fabiola Fadéla Fannie Faustine Fatiha Fatna Félicie Fernanda Flavie Flora Floriane Flore Francette
Francine Gaëtane Garance Georgette Georgina Gérardine Germaine Gersende Gertrude Gilberte Ginette
Gisela Guillemette Gwenn Gwenaëlle Gwénaëlle Hafida Hasna Hawa Hélèna Héloïse Hanane Henriette
Hermance Hermine Hortense Houria Ilana Ilona Imane Inaya Ines Iseult Isaure Ivana Jacquotte Jade
Jana Jannick Jeannette Jeannine Janick Jenna Jennyfer Joëlle Josette Josephine Josselyne
Juliane Juline Katell Katy Kenza Khadidja Kheira Laëtitia Laetizia Laïla Lalie Lana Lauriane
Laurène Laurie Laurine Leana Leïna Lénaïg Léna Léonie Léonor Léontine Léopoldine Léticia Lila
Lilas Lili Lilia Liliana Lilou Lina Lison Livia Lisette Loane Lorène Lorette Louane Louisa Louna
Louana Luce Lucette Lucile Lucille Lucienne Ludmila Lyna Lyse Maëlle Maëlys Maëva Mahaut Maguy
Maïlys Maïwenn Malika Malvina Manuelle Marcelle Margault Mariam Mariama Marianne Marie-Agnès
Marie-Ange Marie-Annick Marie-Anne Marie-Antoinette Marie-Christine Marie-Dominique
Marie-Françoise Marie-Jeanne Marie-Jo Marie-Josée Marie-José Marie-Line Marie-Lou Marie-Louise
Marie-Madeleine Marie-Noëlle Marie-Odile Marie-Paule Marie-Rose Marie-Thérèse Mariette Marilyne
Marinette Marjolaine Marjorie Marlyse Maryline Maryvonne Mathilda Maude Mauricette Maÿlis Mélina
Mélodie Mériem Michaëla Micheline Milène Mina Morgane Mylène Naïma Naomie Natalie Nathanaëlle
Nawel Nelly Nicolette Nolwenn Noëlle Noëline Oumou Orlane Orianne Oriane Ornella Pascale Pascaline
Paule Paulette Pénélope Pétronille Philippine Pierrette Quitterie Ramata Raphaëlle Raymonde Raïssa
Régina Réjane Rita Roberte Rolande Romane Romy Rosalinde Rosanne Roseline Rosemonde Rosie Rosine
Rozenn Sabrine Salima Saliha Samira Samantha Sandie Sélène Sibylle Sidonie Simonne Sixtine
Soazig Solange Solenn Solenne Soraya Souad Soumaya Stéphania Suzette Suzie Sybille Sylvaine
Sylvette Thaïs Thelma Tiphaine Tifany Tiffany Typhaine Valentine Victorine Vinciane Violaine
Vivianne Wafa Wassila Xavière Yaëlle Yamina Yasmina Yousra Ysé Ysaline Zahra Zaïna Zeina Zélie
Zaya Zita Zoubida
"""

_MALE_ENGLISH = """
Abraham Aled Alistair Alasdair Alfie Alun Alvin Amos Angus Anil Archie Arjun Ashok Barnaby Barney
Bradley Brendon Bryn Byron Cal Callum Calvin Cameron Cathal Cecil Chidi Clarence Clark Clayton
Cliff Clifford Clive Clyde Cody Colm Conor Connor Cormac Craig Curtis Cuthbert Dai Damian Damien
Daryl Deepak Desmond Dewi Dexter Diarmuid Dinesh Donnie Dougie Duane Duncan Dwayne Dwight Eamonn
Ed Eddy Edmund Elijah Elliot Elliott Ellis Elton Emeka Emlyn Emrys Eoin Ernie Errol Ethan Euan
Ewan Farhan Fergal Fergus Finlay Finley Finn Floyd Frankie Freddie Garfield Gareth Garry Gaz
Gerard Gerry Gethin Gideon Glenn Glyn Graeme Gregor Greig Griff Guto Gwyn Hamish Hank Hari Harish
Harvey Hector Herb Herman Hywel Iain Ieuan Ifan Imran Isaiah Iwan Jago Jaime Jarvis Jasper Jed
Jerome Jethro Jez Jock Joel Josiah Kareem Karl Keiran Kenny Kev Kieran Kirk Kofi Kwame Kyle Lance
Leighton Lenny Leroy Lester Levi Lennox Logan Lorne Luke Marlon Marvin Melvin Merlin Micah Mick
Mikey Milo Mitchell Mohan Monty Morris Mukesh Murdo Murray Neville Niall Nikhil Norman Obi Olly
Oisin Osian Ozzy Padraig Percy Perry Pete Phil Philip Phillip Rahul Raj Rajesh Rakesh Ralph Ramesh
Randall Randy Ravi Reece Reg Reggie Reuben Rhodri Rhys Ricky Rishi Rob Roddy Rodney Roger Ron
Ronan Ronnie Rory Ross Roy Rufus Rupert Russ Russell Ryan Sandeep Sanjay Sean Sebastian Selwyn
Seth Shane Shaun Sid Sidney Simon Spencer Stan Stanley Stephen Steve Steven Stew Stewart Stuart
Sunil Suresh Ted Teddy Terence Terrance Terrence Terry Theo Thabo Toby Todd Tommy Tony Travis
Trevor Troy Tudor Tyrone Uche Vernon Vic Vijay Vikram Vince Vinny Wade Wallace Walt Walter Warren
Wes Wesley Wilbur Wilf Winston Woody Yusuf Zac Zach Zack
"""

_FEMALE_ENGLISH = """
Abbie Abby Abigail Adele Aisha Aisling Alana Alexa Alisha Alison Allison Alyssa Amanda Amara
Amelia Amina Anita Annabel Annette Anya Aoife Arlene Asha Ava Ayesha Barbara Beatrice Becca Becky
Belinda Bernadette Bernice Beryl Beth Bethan Bethany Betty Beverley Beverly Billie Brenda Bridget
Bridie Brigid Bronwen Bryony Caitlin Cara Carla Carly Carmel Carol Carole Carolyn Carrie Carys
Cassandra Cassie Catriona Celeste Celia Ceri Charlene Charlotte Cheryl Chiara Chloe Chrissie Ciara
Claudette Cleo Clodagh Connie Cora Cordelia Cynthia Daphne Dee Deborah Debbie Debra Deirdre Delia
Della Denise Dervla Diana Diane Dolores Doreen Doris Dorothy Edie Edith Edna Eileen Eilidh Eleanor
Elin Eliza Ellie Elsie Enid Erica Esme Ethel Eunice Evelyn Evie Faye Felicity Ffion Fionnuala
Flora Freya Frieda Gabby Gail Gayle Gemma Gill Gillian Gladys Glenda Glenys Glynis Grainne Greer
Gwen Gwyneth Harriet Hattie Hayley Hazel Henrietta Hilary Hilda Hollie Ida Ifeoma Imelda Imogen
Indira Isla Isobel Jackie Jacqui Jasmine Jayne Jeanette Jemima Jemma Jenna Jennie Jenny Jess
Jessie Jodie Josie Judy Kara Katie Katrina Kay Kayla Kayleigh Keeley Keira Kelsey Kerry-Ann
Kirsten Kirstie Kirsty Kylie Lana Lara Laila Latoya Lauren Laverne Leah Leanne Lesley-Ann Lexi
Libby Lindsey Lizzie Lois Lorna Lorraine Lottie Louisa Lowri Lucinda Lynda Lyn Lynn Lynne Mabel
Maddie Madison Maeve Maggie Mair Mairead Maisie Mandy Marian Marianne Marilyn Marjorie Marlene
Matilda Mavis Maxine Megan Mel Melanie Melinda Mhairi Millie Mimi Mina Minnie Miriam Moira Molly
Morag Morwenna Muriel Myra Natalie Neha Nell Nerys Ngozi Nia Niamh Nichola Nisha Noreen Norma
Olwen Oona Orla Paige Pam Patsy Phoebe Phyllis Polly Pooja Prisca Priya Queenie Rena Renata Rhian
Rhiannon Rhoda Rhona Rita Roberta Roisin Rosalind Rosamund Rosanna Rosemary Rosie Roxanne Sadie
Saffron Samantha Sammy Saoirse Sasha Selina Serena Shabana Shabnam Shaheen Shakira Shanice Sheila
Shelagh Shelley Shona Sian Sinead Siobhan Stacey Steph Stevie Sunita Susannah Susie Suzie Sybil
Sylvia Tabitha Tamsin Tanya Tara Tasha Tegan Teri Tessa Thandi Thea Thelma Tilda Tilly Tonia Tonya
Toni Tracey Tricia Trina Trish Trisha Trudy Valerie Vera Verity Vicky Vikki Vivien Vivienne
Winifred Winnie Yetunde Yvette Zainab Zara Zelda Zola
"""
"""Of Britain, Ireland, North America and the English-speaking Commonwealth, as their papers print
them; not names that are common words of English or French at the beginning of a sentence."""

_EITHER = """
Alix Andy Ange Ashley Camille Casey Claude Dana Danny Dominique Eden Gwenaël Hikmet Hyun Jamie
Jin Jo Joan
Jordan Jun Kerry Kim Leslie Lindsay Lou Maxence Ming Morgan Nan Nikki Noor Pat Robbie Sacha Sam
Sasha Shannon Stacy
Sung Taylor Tracy Wei Xin Yael Yu Yannis Li Xi Wang Zhang Chen Liu Park Moon Lee Choi Jung Ri Nguyen
Louison Noa Loan Loïs Éden Swann Gwen Maé Joss Dany Jessy Sandy Adama
"""


def _table() -> dict[str, Gender | None]:
    males, females = _MALE + _MALE_ENGLISH, _FEMALE + _FEMALE_ENGLISH
    found: dict[str, Gender | None] = {fold(name): "m" for name in males.split()}
    for folded in map(fold, females.split()):
        # Some names stand twice, as each language writes them: « Émilie », "Emilie".
        found[folded] = None if found.get(folded, "f") != "f" else "f"
    found.update((fold(name), None) for name in _EITHER.split())
    return found


GIVEN_NAMES: dict[str, Gender | None] = _table()
"""Folded first name → gender, None where the name does not tell."""

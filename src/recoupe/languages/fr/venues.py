"""French words for where something takes place.

Source: put together by hand from the places of agency dispatches, beside the English table.
"""

from recoupe.languages.tables.concepts import senses_of
from recoupe.languages.tables.venues import Venues

TABLE = Venues(
    words=senses_of(
        """
        town_hall: mairie hôtel_de_ville; prefecture: préfecture
        chamber_of_commerce: chambre_de_commerce; village_hall: salle_des_fêtes salle_polyvalente
        gym: gymnase; school: école; high_school: lycée; university: université; church: église
        cathedral: cathédrale; mosque: mosquée; synagogue: synagogue
        court: tribunal palais_de_justice; prison: prison; police_station: commissariat
        barracks: caserne; hospital: hôpital; clinic: clinique; station: gare; airport: aéroport
        stadium: stade; hotel: hôtel; restaurant: restaurant; bar: bar café; bakery: boulangerie
        pharmacy: pharmacie; supermarket: supermarché; bank: banque; post_office: bureau_de_poste
        factory: usine; warehouse: entrepôt hangar; museum: musée; theatre: théâtre; cinema: cinéma
        library: bibliothèque médiathèque; swimming_pool: piscine; embassy: ambassade
        palace: palais; farm: ferme
        canteen: cantine réfectoire; kitchen: cuisine; bedroom: chambre; living_room: salon
        bathroom: salle_de_bain salle_de_bains; garden: jardin; courtyard: cour
        car_park: parking parc_de_stationnement; garage: garage; cellar: cave sous-sol
        attic: grenier combles; balcony: balcon; corridor: couloir; lift: ascenseur
        staircase: escalier cage_d_escalier; dressing_room: vestiaire; lobby: hall
        skylight: verrière lucarne vasistas; window: fenêtre soupirail
        back_door: porte_de_service porte_arrière; door: porte; chimney: cheminée; gate: portail
        train: train; bus: bus autocar; plane: avion; boat: bateau; ferry: ferry; taxi: taxi
        dining_car: wagon-restaurant voiture-restaurant; helicopter: hélicoptère; yacht: yacht
        lorry: camion
        forest: forêt bois; beach: plage; field: champ; lake: lac; river: rivière; pond: étang
        bridge: pont; motorway: autoroute; roundabout: rond-point
        """
    ),
    # Prepositions of place, *Le bon usage*, § 1048-1090.
    before=frozenset("a au dans en sur par chez devant".split()),
)

"""English words for where something takes place.

Source: put together by hand from the places of agency dispatches, beside the French table.
"""

from recoupe.languages.tables.concepts import senses_of
from recoupe.languages.tables.venues import Venues

TABLE = Venues(
    words=senses_of(
        """
        town_hall: town_hall city_hall; prefecture: prefecture
        chamber_of_commerce: chamber_of_commerce; village_hall: village_hall community_hall
        gym: gym gymnasium sports_hall; school: school; high_school: high_school
        university: university; church: church; cathedral: cathedral; mosque: mosque
        synagogue: synagogue; court: court courthouse; prison: prison jail
        police_station: police_station; barracks: barracks; fire_station: fire_station
        hospital: hospital; clinic: clinic; station: station railway_station train_station
        airport: airport; stadium: stadium; hotel: hotel; restaurant: restaurant; bar: bar pub cafe
        bakery: bakery; pharmacy: pharmacy; supermarket: supermarket; bank: bank
        post_office: post_office; factory: factory plant; warehouse: warehouse; museum: museum
        theatre: theatre theater; cinema: cinema; library: library; swimming_pool: swimming_pool
        embassy: embassy; palace: palace; farm: farm
        canteen: canteen cafeteria; kitchen: kitchen; bedroom: bedroom
        living_room: living_room; bathroom: bathroom; garden: garden; courtyard: courtyard
        car_park: car_park parking_lot; garage: garage; cellar: cellar basement; attic: attic
        balcony: balcony; corridor: corridor hallway; lift: lift elevator
        staircase: staircase stairwell; dressing_room: dressing_room locker_room; lobby: lobby foyer
        skylight: skylight glass_roof; window: window; back_door: back_door service_door
        door: door; chimney: chimney; gate: gate
        train: train; bus: bus coach; plane: plane; boat: boat; ferry: ferry; taxi: taxi cab
        dining_car: dining_car restaurant_car; helicopter: helicopter; yacht: yacht
        lorry: lorry truck
        forest: forest woods; beach: beach; field: field; lake: lake; river: river; pond: pond
        bridge: bridge; motorway: motorway highway; roundabout: roundabout
        """
    ),
    # Prepositions of place, *The Cambridge Grammar*, chapter 7.
    before=frozenset("in at inside on aboard through outside".split()),
)

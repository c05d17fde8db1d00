package lockstep.setup;

import lockstep.Param;

/** Seats and posts of one nation in one body at the start. */
public record SeatSetup(
        @Param(value = "Votes the nation's members hold; experts' bodies leave it 0", unit = "votes", min = 0, absent = "0") int seats,
        @Param(value = "Votes held at the end of 2021, for bodies that grow; -1 if unchanged", unit = "votes", min = -1, absent = "-1") int seats2021,
        @Param(value = "Posts (chairs, secretariats) held in 2013", unit = "posts", min = 0, absent = "0") int posts) {
}

// Values as in the help of v12 unless a line says otherwise. The enums of queues and ring groups are nested in
// Queue and RingGroup in this generation; the one of barging in is nested in PBXConnection in every generation.
namespace TCX.Configuration
{
    /// <summary>State of one leg, seen by the DN that owns it.</summary>
    public enum ConnectionStatus
    {
        Undefined = 0,

        /// <summary>The owner started it.</summary>
        Dialing = 1,

        /// <summary>The owner is being called.</summary>
        Ringing = 2,
        Connected = 3,

        /// <summary>The owner put it on hold.</summary>
        Hold = 4,

        /// <summary>The other side put the owner on hold.</summary>
        Held = 5
    }

    public enum UserStatusType
    {
        Available = 0,
        Away = 1
    }

    public enum QueueStatusType
    {
        LoggedOut = 0,
        LoggedIn = 1
    }

    /// <summary>
    /// No generation is told for it; the members known to use it came with v16 (inferred for v11 and v12).
    /// </summary>
    public enum RoutingType
    {
        Undefined = 0,
        Available = 1,
        Away = 2
    }

    /// <summary>RoutePoint = 12 came with v16.</summary>
    public enum DestinationType
    {
        None = 0,
        VoiceMail = 1,
        Extension = 2,
        Queue = 3,
        RingGroup = 4,
        IVR = 5,
        External = 6,
        Fax = 7,
        Boomerang = 8,
        Deflect = 9,
        VoiceMailOfDestination = 10,
        Callback = 11
    }

    /// <summary>
    /// The type exists; its values are not told by any source: these two are our own choice (inferred).
    /// </summary>
    public enum PropertyType
    {
        Undefined = 0,
        String = 1
    }
}

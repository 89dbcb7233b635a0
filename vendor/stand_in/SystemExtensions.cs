using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>
    /// A place where conferences are held; only one DN may be the gateway (help v12). The accessors of
    /// ConferencePlaceProperty are missing: no source tells their names.
    /// </summary>
    public class ConferencePlaceExtension : DN
    {
        internal ConferencePlaceExtension(PhoneSystem pbx, Row row) : base(pbx, row) { }

        public bool IsGateway
        {
            get { return ReadFlag("IsGateway"); }
            set { Set("IsGateway", value); }
        }
    }

    /// <summary>A digital receptionist. Name is inferred from queues and ring groups.</summary>
    public class IVR : DN
    {
        internal IVR(PhoneSystem pbx, Row row) : base(pbx, row) { }

        public string Name
        {
            get { return ReadText("Name"); }
            set { Set("Name", value); }
        }
    }

    public class FaxExtension : DN
    {
        internal FaxExtension(PhoneSystem pbx, Row row) : base(pbx, row) { }
    }

    public class SpecialMenu : DN
    {
        internal SpecialMenu(PhoneSystem pbx, Row row) : base(pbx, row) { }
    }

    /// <summary>A parking orbit; shared ones have numbers that begin with SP.</summary>
    public class ParkExtension : DN
    {
        internal ParkExtension(PhoneSystem pbx, Row row) : base(pbx, row) { }
    }
}

using Callboard.StandIn;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>
    /// A trunk or line to the outside. Its name is its gateway's (inferred: the reference lists no Name here).
    /// </summary>
    public class ExternalLine : DN
    {
        internal ExternalLine(PhoneSystem pbx, Row row) : base(pbx, row) { }

        /// <summary>Values inferred; only the member Direction is told.</summary>
        public enum DirectionType
        {
            None = 0,
            Inbound = 1,
            Outbound = 2,
            Both = 3
        }

        public string ExternalNumber
        {
            get { return ReadText("ExternalNumber"); }
            set { Set("ExternalNumber", value); }
        }

        public string[] DIDNumbers
        {
            get { return ReadText("DIDNumbers").Split(new char[] { ',' }, System.StringSplitOptions.RemoveEmptyEntries); }
            set { Set("DIDNumbers", string.Join(",", value)); }
        }

        public DirectionType Direction
        {
            get { return Read("Direction") == null ? DirectionType.Both : (DirectionType)ReadNumber("Direction"); }
            set { Set("Direction", (int)value); }
        }

        public int SimultaneousCalls
        {
            get { return ReadNumber("SimultaneousCalls"); }
            set { Set("SimultaneousCalls", value); }
        }

        public Gateway Gateway
        {
            get { return new Gateway(ReadText("Name")); }
        }

        public string OutboundCallerID
        {
            get { return ReadText("OutboundCallerID"); }
            set { Set("OutboundCallerID", value); }
        }

        /// <summary>Always empty: no console shows them.</summary>
        public ExternalLineRule[] RoutingRules
        {
            get { return new ExternalLineRule[0]; }
        }

        // Secrets of the vendor's surface. They exist so that programs compile; the engine has none to give.
        public string AuthID
        {
            get { return ""; }
            set { Set("AuthID", value); }
        }

        public string AuthPassword
        {
            get { return ""; }
            set { Set("AuthPassword", value); }
        }
    }

    /// <summary>
    /// Provider or device behind a line. Of its members only Name is of use to a console (inferred).
    /// </summary>
    public class Gateway : Part
    {
        private readonly string name;

        internal Gateway(string name)
        {
            this.name = name;
        }

        public string Name
        {
            get { return name; }
        }
    }

    /// <summary>A routing rule of a line; the name is inferred, and nothing hands one out.</summary>
    public class ExternalLineRule : Part
    {
        internal ExternalLineRule() { }
    }
}

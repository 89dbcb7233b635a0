using Callboard.StandIn;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>One setting of the whole PBX (help v12).</summary>
    public class Parameter : StoredRecord
    {
        internal Parameter(PhoneSystem pbx, Row row) : base(pbx, row) { }

        public string Name
        {
            get { return ReadText("Name"); }
        }

        public string Value
        {
            get { return ReadText("Value"); }
            set { Set("Value", value); }
        }

        public string Description
        {
            get { return ReadText("Description"); }
            set { Set("Description", value); }
        }
    }
}

using Callboard.StandIn;

namespace TCX.Configuration
{
    /// <summary>
    /// One named property of a DN, as read. Changed through the DN (inferred: the reference lists only the DN's
    /// methods).
    /// </summary>
    public class DNProperty : Part
    {
        private readonly string name;
        private readonly string value;

        internal DNProperty(string name, string value)
        {
            this.name = name;
            this.value = value;
        }

        public string Name
        {
            get { return name; }
        }

        public string Value
        {
            get { return value; }
        }

        public PropertyType Type
        {
            get { return PropertyType.String; }
        }

        public string Description
        {
            get { return ""; }
        }
    }
}

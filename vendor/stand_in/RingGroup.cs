using Callboard.StandIn;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>A group of extensions that ring together or in turn (help v12).</summary>
    public class RingGroup : DN
    {
        internal RingGroup(PhoneSystem pbx, Row row) : base(pbx, row) { }

        /// <summary>Nested in v12 to v15.</summary>
        public enum StrategyType
        {
            Hunt = 0,
            RingAll = 1,
            Paging = 2
        }

        public string Name
        {
            get { return ReadText("Name"); }
            set { Set("Name", value); }
        }

        public DN[] Members
        {
            get { return Listed("Members"); }
        }

        public StrategyType RingStrategy
        {
            get { return (StrategyType)ReadNumber("RingStrategy"); }
            set { Set("RingStrategy", (int)value); }
        }

        /// <summary>Seconds.</summary>
        public int RingTime
        {
            get { return ReadNumber("RingTime"); }
            set { Set("RingTime", value); }
        }

        /// <summary>Always the empty destination: no console shows it.</summary>
        public Destination ForwardNoAnswer
        {
            get { return new Destination(); }
        }
    }

    /// <summary>Where a call goes next. Members inferred from DestinationType.</summary>
    public class Destination : Part
    {
        internal Destination() { }

        public DestinationType To
        {
            get { return DestinationType.None; }
        }

        public DN Internal
        {
            get { return null; }
        }

        public string External
        {
            get { return ""; }
        }
    }
}

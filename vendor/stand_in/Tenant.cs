using Callboard.StandIn;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>The company. Carries duplicates of most lists of PhoneSystem (help v12).</summary>
    public class Tenant : StoredRecord
    {
        internal Tenant(PhoneSystem pbx, Row row) : base(pbx, row) { }

        public string Name
        {
            get { return ReadText("Name"); }
        }

        /// <summary>The company's phone book.</summary>
        public PhoneBookEntry[] GetPhoneBookEntries()
        {
            Faults.Pass("GetPhoneBookEntries");
            return PhoneBookEntry.OwnedBy(Pbx, null);
        }

        /// <summary>Inferred from the same method of DN.</summary>
        public PhoneBookEntry CreatePhoneBookEntry()
        {
            return PhoneBookEntry.New(Pbx, null);
        }

        public DN[] GetDN()
        {
            return Pbx.GetDN();
        }

        public DN GetDNByNumber(string number)
        {
            return Pbx.GetDNByNumber(number);
        }

        public Extension[] GetExtensions()
        {
            return Pbx.GetExtensions();
        }

        public ConferencePlaceExtension[] GetConferencePlaceExtensions()
        {
            return Pbx.GetConferencePlaceExtensions();
        }

        public ExternalLine[] GetExternalLines()
        {
            return Pbx.GetExternalLines();
        }

        public Queue[] GetQueues()
        {
            return Pbx.GetQueues();
        }

        public RingGroup[] GetRingGroups()
        {
            return Pbx.GetRingGroups();
        }

        public IVR[] GetIVRs()
        {
            return Pbx.GetIVRs();
        }

        public FaxExtension[] GetFaxExtensions()
        {
            return Pbx.GetFaxExtensions();
        }

        public SpecialMenu[] GetSpecialMenus()
        {
            return Pbx.GetSpecialMenus();
        }

        public ParkExtension[] GetParkExtensions()
        {
            return Pbx.GetParkExtensions();
        }

        public Group[] GetExtensionGroups()
        {
            return Pbx.GetExtensionGroups();
        }

        public Parameter GetParameterByName(string name)
        {
            return Pbx.GetParameterByName(name);
        }

        public Parameter[] GetParameters()
        {
            return Pbx.GetParameters();
        }
    }
}

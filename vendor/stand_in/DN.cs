using Callboard.StandIn;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>
    /// Anything with a number in the PBX. A snapshot, except that IsRegistered and VoiceMailBox tell the present
    /// (help v12). There is no ID (v15), no AddressNumberOrData (v14) and no GetPropertyValue (v15) in this
    /// generation.
    /// </summary>
    public partial class DN : StoredRecord
    {
        internal DN(PhoneSystem pbx, Row row) : base(pbx, row) { }

        public string Number
        {
            get { return ReadText("Number"); }
            set { Set("Number", value); }
        }

        /// <summary>True if any device is registered. The present value, not the snapshot's (help v12).</summary>
        public bool IsRegistered
        {
            get
            {
                Faults.Pass("IsRegistered");
                return Present("IsRegistered") == "1";
            }
        }

        /// <summary>The present counters, not the snapshot's (help v12).</summary>
        public VMBInformation VoiceMailBox
        {
            get
            {
                Faults.Pass("VoiceMailBox");
                return new VMBInformation(Row.Number(Present("VoiceMailTotal")), Row.Number(Present("VoiceMailNew")));
            }
        }

        public Group[] Groups
        {
            get
            {
                Faults.Pass("Groups");
                return Wrap.All(GroupRows(), row => new Group(Pbx, row));
            }
        }

        public GroupMember[] GroupMembers
        {
            get
            {
                Faults.Pass("GroupMembers");
                return Wrap.All(GroupRows(), row => new GroupMember(new Group(Pbx, row), this));
            }
        }

        /// <summary>Legs that this DN has in calls now.</summary>
        public ActiveConnection[] GetActiveConnections()
        {
            Faults.Pass("GetActiveConnections");
            return Wrap.All(Pbx.Cache.LegsOf(Untroubled("Number")), row => new ActiveConnection(Pbx, row));
        }

        public string[] GetRegistrarContacts()
        {
            Faults.Pass("GetRegistrarContacts");
            return System.Array.ConvertAll(RegistrarRecord.Of(Pbx, this), record => record.Contact);
        }

        public RegistrarRecord[] GetRegistrarContactsEx()
        {
            Faults.Pass("GetRegistrarContactsEx");
            return RegistrarRecord.Of(Pbx, this);
        }

        public Queue[] GetQueues()
        {
            Faults.Pass("GetQueues");
            Row[] rows = Pbx.Cache.OwnersOf(Untroubled("Number"), Change.Dn, "Queue");
            return Wrap.All(rows, row => new Queue(Pbx, row));
        }

        public RingGroup[] GetRingGroups()
        {
            Faults.Pass("GetRingGroups");
            Row[] rows = Pbx.Cache.OwnersOf(Untroubled("Number"), Change.Dn, "RingGroup");
            return Wrap.All(rows, row => new RingGroup(Pbx, row));
        }

        public Tenant GetTenant()
        {
            Faults.Pass("GetTenant");
            return Pbx.FirstTenant();
        }

        /// <summary>The private phone book of this DN.</summary>
        public PhoneBookEntry[] GetPhoneBookEntries()
        {
            Faults.Pass("GetPhoneBookEntries");
            return PhoneBookEntry.OwnedBy(Pbx, Untroubled("Number"));
        }

        public PhoneBookEntry CreatePhoneBookEntry()
        {
            return PhoneBookEntry.New(Pbx, Untroubled("Number"));
        }

        public override string ToString()
        {
            return Untroubled("Number") ?? "";
        }

        /// <summary>DNs of the numbers listed under a key, as Members of a queue.</summary>
        internal DN[] Listed(string key)
        {
            return Wrap.Listed(Pbx, Read(key));
        }

        private string Present(string key)
        {
            StillThere();
            Row present = CurrentRow();
            return present == null ? null : present[key];
        }

        private Row[] GroupRows()
        {
            return Pbx.Cache.OwnersOf(Untroubled("Number"), "GRP", "Group");
        }
    }
}

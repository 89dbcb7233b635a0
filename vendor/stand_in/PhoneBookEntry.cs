using System.Collections.Generic;
using Callboard.StandIn;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>
    /// An entry of the company's phone book, or of one DN's private one. The ten further fields came with v14.
    /// </summary>
    public class PhoneBookEntry : StoredRecord
    {
        private const string Entity = "PHONEBOOK";
        private const string Owner = "Owner";

        internal PhoneBookEntry(PhoneSystem pbx, Row row) : base(pbx, row) { }

        public string FirstName
        {
            get { return ReadText("FirstName"); }
            set { Set("FirstName", value); }
        }

        public string LastName
        {
            get { return ReadText("LastName"); }
            set { Set("LastName", value); }
        }

        public string CompanyName
        {
            get { return ReadText("CompanyName"); }
            set { Set("CompanyName", value); }
        }

        public string PhoneNumber
        {
            get { return ReadText("PhoneNumber"); }
            set { Set("PhoneNumber", value); }
        }

        public string Tag
        {
            get { return ReadText("Tag"); }
            set { Set("Tag", value); }
        }

        /// <summary>The owner of a private entry; null for the company's (help v12).</summary>
        public DN GetDN()
        {
            return Wrap.DnOf(Pbx, Untroubled(Owner));
        }

        public Tenant GetTenant()
        {
            return Pbx.FirstTenant();
        }

        /// <summary>Entries of one DN, or the company's when the owner is null.</summary>
        internal static PhoneBookEntry[] OwnedBy(PhoneSystem pbx, string owner)
        {
            List<PhoneBookEntry> found = new List<PhoneBookEntry>();
            foreach (Row row in pbx.Cache.All(Entity))
            {
                if ((row[Owner] ?? "") == (owner ?? ""))
                {
                    found.Add(new PhoneBookEntry(pbx, row));
                }
            }
            return found.ToArray();
        }

        internal static PhoneBookEntry New(PhoneSystem pbx, string owner)
        {
            string[] keys = { Owner };
            string[] values = { owner };
            return new PhoneBookEntry(pbx, new Row(Entity, "PhoneBookEntry", 0, keys, values));
        }
    }
}

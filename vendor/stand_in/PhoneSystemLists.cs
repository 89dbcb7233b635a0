using System;
using System.Collections.Generic;
using System.Globalization;
using Callboard.StandIn;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>
    /// Lists. Each call gives new snapshots from the client-side cache (help v12). GetPhoneBook and
    /// GetParameterValue came with v15, GetAll and GetCallParticipants with v16.
    /// </summary>
    public partial class PhoneSystem
    {
        /// <summary>DNs of every kind.</summary>
        public DN[] GetDN()
        {
            Faults.Pass("GetDN");
            return Wrap.All(Cache.All(Change.Dn), row => Wrap.AnyDn(this, row));
        }

        /// <summary>As its concrete kind; null when there is none.</summary>
        public DN GetDNByNumber(string number)
        {
            Faults.Pass("GetDNByNumber");
            return Wrap.DnOf(this, number);
        }

        public Extension[] GetExtensions()
        {
            Faults.Pass("GetExtensions");
            return Dns("Extension", row => new Extension(this, row));
        }

        public ConferencePlaceExtension[] GetConferencePlaceExtensions()
        {
            Faults.Pass("GetConferencePlaceExtensions");
            return Dns("ConferencePlaceExtension", row => new ConferencePlaceExtension(this, row));
        }

        public ExternalLine[] GetExternalLines()
        {
            Faults.Pass("GetExternalLines");
            return Dns("ExternalLine", row => new ExternalLine(this, row));
        }

        public Queue[] GetQueues()
        {
            Faults.Pass("GetQueues");
            return Dns("Queue", row => new Queue(this, row));
        }

        public RingGroup[] GetRingGroups()
        {
            Faults.Pass("GetRingGroups");
            return Dns("RingGroup", row => new RingGroup(this, row));
        }

        public IVR[] GetIVRs()
        {
            Faults.Pass("GetIVRs");
            return Dns("IVR", row => new IVR(this, row));
        }

        public FaxExtension[] GetFaxExtensions()
        {
            Faults.Pass("GetFaxExtensions");
            return Dns("FaxExtension", row => new FaxExtension(this, row));
        }

        public SpecialMenu[] GetSpecialMenus()
        {
            Faults.Pass("GetSpecialMenus");
            return Dns("SpecialMenu", row => new SpecialMenu(this, row));
        }

        public ParkExtension[] GetParkExtensions()
        {
            Faults.Pass("GetParkExtensions");
            return Dns("ParkExtension", row => new ParkExtension(this, row));
        }

        public Group[] GetExtensionGroups()
        {
            Faults.Pass("GetExtensionGroups");
            return Wrap.All(Cache.All("GRP"), row => new Group(this, row));
        }

        public Tenant[] GetTenants()
        {
            Faults.Pass("GetTenants");
            return Wrap.All(Cache.All("TENANT"), row => new Tenant(this, row));
        }

        public Parameter[] GetParameters()
        {
            Faults.Pass("GetParameters");
            return Wrap.All(Cache.All("PARAMETER"), row => new Parameter(this, row));
        }

        /// <summary>Null when there is none of that name (inferred).</summary>
        public Parameter GetParameterByName(string name)
        {
            Faults.Pass("GetParameterByName");
            Row found = Array.Find(Cache.All("PARAMETER"), row => row["Name"] == name);
            return found == null ? null : new Parameter(this, found);
        }

        /// <summary>
        /// All live calls, keyed by call identifier: unsigned here, although ActiveConnection.CallID is not.
        /// "Reserved for future use" says the help of v12; it works here.
        /// </summary>
        public Dictionary<uint, List<ActiveConnection>> GetActiveConnectionsByCallID()
        {
            Faults.Pass("GetActiveConnectionsByCallID");
            Dictionary<uint, List<ActiveConnection>> calls = new Dictionary<uint, List<ActiveConnection>>();
            foreach (Row row in Cache.All("CONNECTION"))
            {
                uint call;
                uint.TryParse(row["CallID"], NumberStyles.Integer, CultureInfo.InvariantCulture, out call);
                List<ActiveConnection> legs;
                if (!calls.TryGetValue(call, out legs))
                {
                    legs = new List<ActiveConnection>();
                    calls.Add(call, legs);
                }
                legs.Add(new ActiveConnection(this, row));
            }
            return calls;
        }

        /// <summary>"Reserved for future use" (help v12) and empty from v14 on: empty here too.</summary>
        public ActiveConnection[] GetActiveConnections()
        {
            Faults.Pass("GetActiveConnections");
            return new ActiveConnection[0];
        }

        internal Tenant FirstTenant()
        {
            Row[] rows = Cache.All("TENANT");
            return rows.Length == 0 ? null : new Tenant(this, rows[0]);
        }

        private T[] Dns<T>(string kind, Converter<Row, T> wrap)
        {
            return Wrap.All(Cache.OfKind(Change.Dn, kind), wrap);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using Callboard.StandIn;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>
    /// One leg: one DN's part in one call, as it was at one moment. Equal and equally hashed when it is the same
    /// leg, so that a newer snapshot replaces the older one (help v12). OnBehalfOf came with v14, ID and the
    /// methods with v16.
    /// </summary>
    public class ActiveConnection : Record
    {
        private const string DataKey = "Data.";

        internal ActiveConnection(PhoneSystem pbx, Row row) : base(pbx, row) { }

        /// <summary>Legs with the same call identifier are one conversation.</summary>
        public int CallID
        {
            get { return ReadNumber("CallID"); }
        }

        /// <summary>Number of the leg inside its call.</summary>
        public int CallConnectionID
        {
            get { return ReadNumber("CallConnectionID"); }
        }

        /// <summary>Owner of the leg.</summary>
        public DN DN
        {
            get { return Wrap.DnOf(Pbx, Read("DN")); }
        }

        public ConnectionStatus Status
        {
            get { return (ConnectionStatus)ReadNumber("Status"); }
        }

        /// <summary>The help does not tell the time zone; ours is UTC and says so.</summary>
        public DateTime LastChangeStatus
        {
            get
            {
                long ticks;
                long.TryParse(Read("LastChangeStatus"), NumberStyles.Integer, CultureInfo.InvariantCulture, out ticks);
                bool valid = ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks;
                return new DateTime(valid ? ticks : 0, DateTimeKind.Utc);
            }
        }

        /// <summary>Caller ID or dialled number; the outside number when the owner is an ExternalLine.</summary>
        public string ExternalParty
        {
            get { return ReadText("ExternalParty"); }
        }

        /// <summary>
        /// The internal DN at the other side; a hint, unreliable with more than two parties (help v12).
        /// </summary>
        public DN InternalParty
        {
            get { return Wrap.DnOf(Pbx, Read("InternalParty")); }
        }

        /// <summary>Only for outbound legs of an ExternalLine.</summary>
        public string DialedNumber
        {
            get { return ReadText("DialedNumber"); }
        }

        public bool IsInbound
        {
            get { return ReadFlag("IsInbound"); }
        }

        public bool IsOutbound
        {
            get { return ReadFlag("IsOutbound"); }
        }

        /// <summary>The hop in between (a ring group, say) that manages the leg.</summary>
        public DN OriginatedBy
        {
            get { return Wrap.DnOf(Pbx, Read("OriginatedBy")); }
        }

        /// <summary>
        /// CallConnectionID of the one who transferred blindly; only while ringing, and that leg may be gone.
        /// </summary>
        public int ReferredBy
        {
            get { return ReadNumber("ReferredBy"); }
        }

        public string HistoryIDOfTheCall
        {
            get { return ReadText("HistoryIDOfTheCall"); }
        }

        /// <summary>A new copy on each read (help v12).</summary>
        public Dictionary<string, string> AttachedData
        {
            get
            {
                Faults.Pass("AttachedData");
                StillThere();
                Dictionary<string, string> copy = new Dictionary<string, string>();
                for (int i = 0; i < Row.Count; i++)
                {
                    if (Row.KeyAt(i).StartsWith(DataKey, StringComparison.Ordinal))
                    {
                        copy[Row.KeyAt(i).Substring(DataKey.Length)] = Row.ValueAt(i);
                    }
                }
                return copy;
            }
        }

        /// <summary>One key of AttachedData; null when it is not there (inferred).</summary>
        public string this[string key]
        {
            get { return Read(DataKey + key); }
        }

        /// <summary>Number of the owner, for requests about this leg.</summary>
        internal string OwnerNumber
        {
            get { return Untroubled("DN") ?? ""; }
        }

        internal string CallIdText
        {
            get { return Untroubled("CallID") ?? "0"; }
        }
    }
}

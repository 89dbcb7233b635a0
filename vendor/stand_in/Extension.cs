using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>
    /// A person's extension (help v12). CurrentProfileOverride and its time limit came with v14 and are missing.
    /// </summary>
    public class Extension : DN
    {
        internal Extension(PhoneSystem pbx, Row row) : base(pbx, row) { }

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

        public string EmailAddress
        {
            get { return ReadText("EmailAddress"); }
            set { Set("EmailAddress", value); }
        }

        public string OutboundCallerID
        {
            get { return ReadText("OutboundCallerID"); }
            set { Set("OutboundCallerID", value); }
        }

        public bool Enabled
        {
            get { return ReadFlag("Enabled"); }
            set { Set("Enabled", value); }
        }

        public bool Internal
        {
            get { return ReadFlag("Internal"); }
            set { Set("Internal", value); }
        }

        public bool HidePresence
        {
            get { return ReadFlag("HidePresence"); }
            set { Set("HidePresence", value); }
        }

        public bool RecordCalls
        {
            get { return ReadFlag("RecordCalls"); }
            set { Set("RecordCalls", value); }
        }

        public bool VMEnabled
        {
            get { return ReadFlag("VMEnabled"); }
            set { Set("VMEnabled", value); }
        }

        public bool SupportReplaces
        {
            get { return ReadFlag("SupportReplaces"); }
            set { Set("SupportReplaces", value); }
        }

        /// <summary>Seconds.</summary>
        public int NoAnswerTimeout
        {
            get { return ReadNumber("NoAnswerTimeout"); }
            set { Set("NoAnswerTimeout", value); }
        }

        public UserStatusType UserStatus
        {
            get { return (UserStatusType)ReadNumber("UserStatus"); }
            set { Set("UserStatus", (int)value); }
        }

        public QueueStatusType QueueStatus
        {
            get { return (QueueStatusType)ReadNumber("QueueStatus"); }
            set { Set("QueueStatus", (int)value); }
        }

        /// <summary>Presence. Assign one of FwdProfiles and Save to switch it (sample v12).</summary>
        public FwdProfile CurrentProfile
        {
            get { return Chosen("CurrentProfile"); }
            set { Choose("CurrentProfile", value); }
        }

        public FwdProfile FallbackProfile
        {
            get { return Chosen("FallbackProfile"); }
            set { Choose("FallbackProfile", value); }
        }

        public FwdProfile OverrideProfile
        {
            get { return Chosen("OverrideProfile"); }
            set { Choose("OverrideProfile", value); }
        }

        public FwdProfile[] FwdProfiles
        {
            get
            {
                Faults.Pass("FwdProfiles");
                StillThere();
                return System.Array.ConvertAll(ProfileRows.Of(Row), row => new FwdProfile(this, row));
            }
        }

        /// <summary>Always empty: no console shows them.</summary>
        public ExtensionRule[] ForwardingRules
        {
            get { return new ExtensionRule[0]; }
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

        public string VMPIN
        {
            get { return ""; }
            set { Set("VMPIN", value); }
        }

        private FwdProfile Chosen(string key)
        {
            Row row = ProfileRows.Find(Row, ReadNumber(key));
            return row == null ? null : new FwdProfile(this, row);
        }

        private void Choose(string key, FwdProfile profile)
        {
            Set(key, profile == null ? 0 : profile.GetHashCode());
        }
    }
}

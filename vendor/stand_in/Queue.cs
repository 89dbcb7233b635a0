using System;
using Callboard.StandIn;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>A queue of callers (help v12).</summary>
    public class Queue : DN
    {
        internal Queue(PhoneSystem pbx, Row row) : base(pbx, row) { }

        /// <summary>Nested in v12 to v15. There is no 2; the skill based ones came with v16.</summary>
        public enum PollingStrategyType
        {
            Hunt = 0,
            RingAll = 1,
            HuntRandomStart = 3,
            NextAgent = 4,
            LongestWaiting = 5,
            LeastTalkTime = 6,
            FewestAnswered = 7,
            HuntBy3s = 8,
            First3Available = 9
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

        public QueueAgent[] QueueAgents
        {
            get { return Array.ConvertAll(Listed("Members"), agent => new QueueAgent(this, agent)); }
        }

        public QueueManager[] QueueManagers
        {
            get { return Array.ConvertAll(Listed("Managers"), person => new QueueManager(this, person)); }
        }

        public PollingStrategyType PollingStrategy
        {
            get { return (PollingStrategyType)ReadNumber("PollingStrategy"); }
            set { Set("PollingStrategy", (int)value); }
        }

        /// <summary>Seconds at one agent.</summary>
        public int RingTimeout
        {
            get { return ReadNumber("RingTimeout"); }
            set { Set("RingTimeout", value); }
        }

        /// <summary>Seconds in the queue.</summary>
        public int MasterTimeout
        {
            get { return ReadNumber("MasterTimeout"); }
            set { Set("MasterTimeout", value); }
        }

        /// <summary>Always the empty destination: no console shows it.</summary>
        public Destination ForwardNoAnswer
        {
            get { return new Destination(); }
        }
    }

    public class QueueAgent : Part
    {
        private readonly Queue queue;
        private readonly DN dn;

        internal QueueAgent(Queue queue, DN dn)
        {
            this.queue = queue;
            this.dn = dn;
        }

        public DN DN
        {
            get { return dn; }
        }

        public Queue Queue
        {
            get { return queue; }
        }

        /// <summary>The extension's own status; one per queue came with v16.</summary>
        public QueueStatusType QueueStatus
        {
            get
            {
                Extension extension = dn as Extension;
                return extension == null ? QueueStatusType.LoggedOut : extension.QueueStatus;
            }
        }

        public string SkillGroup
        {
            get { return ""; }
        }
    }

    /// <summary>Members inferred from QueueAgent.</summary>
    public class QueueManager : Part
    {
        private readonly Queue queue;
        private readonly DN dn;

        internal QueueManager(Queue queue, DN dn)
        {
            this.queue = queue;
            this.dn = dn;
        }

        public DN DN
        {
            get { return dn; }
        }

        public Queue Queue
        {
            get { return queue; }
        }
    }
}

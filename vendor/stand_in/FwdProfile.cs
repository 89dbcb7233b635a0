using System;
using System.Collections.Generic;
using Callboard.StandIn;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>
    /// One of an extension's presence profiles (help v12). DisableRingGroupCalls (v15) and the routes (v16) are
    /// missing. The types of BusyDetection and ForceChatStatus are not told by any source (inferred). Name,
    /// CustomName and CustomMessage are kept by the engine; everything else is forgotten at the next read.
    /// </summary>
    public class FwdProfile : StoredRecord
    {
        private readonly Extension owner;

        internal FwdProfile(Extension owner, Row row) : base(owner.Pbx, row)
        {
            this.owner = owner;
        }

        /// <summary>
        /// Available, Away, Out of office, Custom 1 or Custom 2 unless an administrator changed it.
        /// </summary>
        public string Name
        {
            get { return ReadText("Name"); }
        }

        /// <summary>The label that people see.</summary>
        public string CustomName
        {
            get { return ReadText("CustomName"); }
            set { Set("CustomName", value); }
        }

        /// <summary>The status text that goes with it.</summary>
        public string CustomMessage
        {
            get { return ReadText("CustomMessage"); }
            set { Set("CustomMessage", value); }
        }

        [Obsolete("Use CustomMessage")]
        public string DisplayName
        {
            get { return CustomMessage; }
            set { CustomMessage = value; }
        }

        /// <summary>Seconds.</summary>
        public int NoAnswerTimeout
        {
            get { return ReadNumber("NoAnswerTimeout"); }
            set { Set("NoAnswerTimeout", value); }
        }

        public int BusyDetection
        {
            get { return ReadNumber("BusyDetection"); }
            set { Set("BusyDetection", value); }
        }

        public bool RingMyMobile
        {
            get { return ReadFlag("RingMyMobile"); }
            set { Set("RingMyMobile", value); }
        }

        public bool BlockPushCalls
        {
            get { return ReadFlag("BlockPushCalls"); }
            set { Set("BlockPushCalls", value); }
        }

        public bool ForceInternal
        {
            get { return ReadFlag("ForceInternal"); }
            set { Set("ForceInternal", value); }
        }

        public string ForceChatStatus
        {
            get { return ReadText("ForceChatStatus"); }
            set { Set("ForceChatStatus", value); }
        }

        /// <summary>-1 leaves the queue status alone, 0 logs out, 1 logs in.</summary>
        public int ForceQueueStatus
        {
            get { return Read("ForceQueueStatus") == null ? -1 : ReadNumber("ForceQueueStatus"); }
            set { Set("ForceQueueStatus", value); }
        }

        /// <summary>Always empty: no console shows them.</summary>
        public ExtensionRule[] ForwardingRules
        {
            get { return new ExtensionRule[0]; }
        }

        // The row lives inside the extension's, not in the cache by itself.
        internal override Row CurrentRow()
        {
            Row extension = owner.CurrentRow();
            return extension == null ? null : ProfileRows.Find(extension, Row.Id);
        }

        internal override string[] SaveRequest(Dictionary<string, string> changes)
        {
            Row extension = owner.CurrentRow();
            string list = ProfileRows.ListWith(extension, Row.With(Row.Id, changes));
            string id = Invariant(extension.Id);
            return new string[] { "SAVE", extension.Entity, extension.Kind, id, ProfileRows.ListKey, list };
        }

        internal override void RememberSaved(Row saved)
        {
            // The extension's next row will tell.
        }
    }

    /// <summary>
    /// A forwarding rule. Only its name is known to be part of v12's surface; nothing hands one out.
    /// </summary>
    public class ExtensionRule : Part
    {
        internal ExtensionRule() { }
    }
}

using System.Collections.Generic;
using Callboard.StandIn.Transport;
using TCX.Configuration;
using TCX.Configuration.Exceptions;

namespace Callboard.StandIn
{
    /// <summary>
    /// A record that can be changed and saved. Not thread-safe, as nothing tells that the vendor's are.
    /// </summary>
    public abstract class StoredRecord : Record
    {
        // These change by themselves all day; they are no reason to refuse a save.
        private static readonly string[] LiveKeys = { "IsRegistered", "VoiceMailNew", "VoiceMailTotal" };

        // Made when first set: most snapshots are only read, thousands a second.
        private Dictionary<string, string> pending;

        internal StoredRecord(PhoneSystem pbx, Row row) : base(pbx, row) { }

        /// <summary>
        /// Stores what was set. ObjectSavingException when the record was changed or deleted by somebody else since
        /// this snapshot: Refresh, set again, Save again (help v12).
        /// </summary>
        public void Save()
        {
            Faults.Pass("Save");
            StillThere();
            if (Row.Id != 0 && pending == null)
            {
                return;
            }
            RefuseConflict();
            Dictionary<string, string> changes = pending ?? new Dictionary<string, string>();
            string[] answer = Pbx.Ask(SaveRequest(changes));
            int id = Row.Id == 0 && answer.Length > 0 ? Row.Number(answer[0]) : Row.Id;
            Row saved = Row.With(id, changes);
            // The event that tells of this may still be on its way; a second Save must not take it for a conflict.
            RememberSaved(saved);
            Row = saved;
            pending = null;
        }

        /// <summary>Forgets what was set and reads the record again (help v12).</summary>
        public void Refresh()
        {
            Faults.Pass("Refresh");
            StillThere();
            pending = null;
            Row = CurrentRow() ?? Row;
        }

        public void Delete()
        {
            Faults.Pass("Delete");
            StillThere();
            if (Row.Id != 0)
            {
                Pbx.Ask("DELETE", Row.Entity, Invariant(Row.Id));
            }
        }

        internal override string Untroubled(string key)
        {
            string mine;
            return pending != null && pending.TryGetValue(key, out mine) ? mine : base.Untroubled(key);
        }

        internal void Set(string key, string value)
        {
            StillThere();
            if (pending == null)
            {
                pending = new Dictionary<string, string>();
            }
            pending[key] = value;
        }

        internal void Set(string key, bool value)
        {
            Set(key, value ? "1" : "0");
        }

        internal void Set(string key, int value)
        {
            Set(key, Invariant(value));
        }

        internal Row WithPending()
        {
            return pending == null ? Row : Row.With(Row.Id, pending);
        }

        /// <summary>The record as the cache has it now; null when it is gone.</summary>
        internal virtual Row CurrentRow()
        {
            return Pbx.Cache.Find(Row.Id);
        }

        internal virtual void RememberSaved(Row saved)
        {
            Row current = Pbx.Cache.Find(saved.Id);
            if (current == null || ReferenceEquals(current, Row))
            {
                Pbx.Cache.Put(saved);
            }
        }

        private void RefuseConflict()
        {
            if (Row.Id == 0)
            {
                return;
            }
            Row current = CurrentRow();
            if (current == null)
            {
                throw new ObjectSavingException("The object was deleted meanwhile.");
            }
            for (int i = 0; i < Row.Count; i++)
            {
                string key = Row.KeyAt(i);
                if (System.Array.IndexOf(LiveKeys, key) < 0 && (current[key] ?? "") != (Row.ValueAt(i) ?? ""))
                {
                    throw new ObjectSavingException("The object was changed meanwhile.");
                }
            }
        }

        /// <summary>SAVE entity kind id key value ...: what was changed, or all of a new record.</summary>
        internal virtual string[] SaveRequest(Dictionary<string, string> changes)
        {
            List<string> request = new List<string>();
            request.AddRange(new string[] { "SAVE", Row.Entity, Row.Kind, Invariant(Row.Id) });
            for (int i = 0; Row.Id == 0 && i < Row.Count; i++)
            {
                if (!changes.ContainsKey(Row.KeyAt(i)))
                {
                    request.Add(Row.KeyAt(i));
                    request.Add(Row.ValueAt(i));
                }
            }
            foreach (KeyValuePair<string, string> change in changes)
            {
                request.Add(change.Key);
                request.Add(change.Value);
            }
            return request.ToArray();
        }
    }
}

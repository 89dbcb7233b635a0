using System;
using System.Collections.Generic;
using Callboard.StandIn;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>
    /// One record of a statistics class: named texts that the configuration server keeps until it restarts (help
    /// v12). Not thread-safe (help v12). ID and update(bool) came with v16.
    /// </summary>
    public class Statistics : Record
    {
        private const string DataKey = "Data.";
        private readonly Dictionary<string, string> content = new Dictionary<string, string>();

        internal Statistics(PhoneSystem pbx, Row row) : base(pbx, row)
        {
            for (int i = 0; i < row.Count; i++)
            {
                if (row.KeyAt(i).StartsWith(DataKey, StringComparison.Ordinal))
                {
                    content[row.KeyAt(i).Substring(DataKey.Length)] = row.ValueAt(i);
                }
            }
        }

        /// <summary>Null when the key is not there (inferred).</summary>
        public string this[string key]
        {
            get
            {
                string value;
                return content.TryGetValue(key, out value) ? value : null;
            }
            set { content[key] = value; }
        }

        /// <summary>A copy; assign one to replace everything.</summary>
        public Dictionary<string, string> Content
        {
            get { return new Dictionary<string, string>(content); }
            set
            {
                Dictionary<string, string> given = new Dictionary<string, string>(value);
                content.Clear();
                foreach (KeyValuePair<string, string> pair in given)
                {
                    content.Add(pair.Key, pair.Value);
                }
            }
        }

        /// <summary>
        /// Elements of a value that is a list. How the real PBX writes one is not told by any source; ours puts the
        /// sign U+001D between them.
        /// </summary>
        public string[] GetArray(string key)
        {
            string value = this[key];
            return string.IsNullOrEmpty(value) ? new string[0] : value.Split('\u001d');
        }

        public string GetName()
        {
            return Untroubled("Name") ?? "";
        }

        /// <summary>
        /// Name of the statistics class; hides the GetType of every object, as the vendor's does (help v12).
        /// </summary>
        public new string GetType()
        {
            return Row.Entity;
        }

        public void clearall()
        {
            content.Clear();
        }

        /// <summary>Stores the record as it is here. False when the PBX refuses (inferred).</summary>
        public bool update()
        {
            Faults.Pass("update");
            StillThere();
            List<string> request = new List<string>();
            request.AddRange(new string[] { "STATS_SAVE", Row.Entity, GetName() });
            Dictionary<string, string> stored = new Dictionary<string, string>();
            foreach (KeyValuePair<string, string> pair in content)
            {
                request.Add(pair.Key);
                request.Add(pair.Value);
                stored[DataKey + pair.Key] = pair.Value;
            }
            string[] answer;
            try
            {
                answer = Pbx.AskPlainly(request.ToArray());
            }
            catch (RequestFailed)
            {
                return false;
            }
            int id = answer.Length > 0 ? Row.Number(answer[0]) : Row.Id;
            stored["Name"] = GetName();
            Row = new Row(Row.Entity, Row.Kind, id, new string[0], new string[0]).With(id, stored);
            if (id != 0)
            {
                // Found at once by who asks for it, although the event may still be on its way.
                Pbx.Cache.Put(Row);
            }
            return true;
        }

        public void Delete()
        {
            Faults.Pass("Delete");
            StillThere();
            if (Row.Id != 0)
            {
                Pbx.Ask("STATS_DELETE", Row.Entity, Invariant(Row.Id));
            }
        }
    }
}

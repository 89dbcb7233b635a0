using System;
using System.Collections.Generic;
using Callboard.StandIn;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>
    /// Statistics classes. Their events come only after InitializeStatistics of the class, once per connection
    /// (help v12).
    /// </summary>
    public partial class PhoneSystem
    {
        private const string OldTable = "STATISTICS";
        private const string StatisticsKind = "Statistics";
        private readonly object statisticsGate = new object();
        private readonly Dictionary<string, bool> fetched = new Dictionary<string, bool>();
        private readonly Dictionary<string, bool> wanted = new Dictionary<string, bool>();

        /// <summary>A record of the old table; an existing one of that name, or a new one.</summary>
        [Obsolete("Use CreateStatistics(statClassName, name)")]
        public Statistics CreateStatistics(string name)
        {
            return CreateStatistics(OldTable, name);
        }

        /// <summary>
        /// The existing record of that name (hash code other than 0), or a new one with hash code 0.
        /// </summary>
        public Statistics CreateStatistics(string statClassName, string name)
        {
            Faults.Pass("CreateStatistics");
            string table = Fetch(statClassName);
            foreach (Row row in Cache.OfKind(table, StatisticsKind))
            {
                if (row["Name"] == name)
                {
                    return new Statistics(this, row);
                }
            }
            string[] keys = { "Name" };
            string[] values = { name };
            return new Statistics(this, new Row(table, StatisticsKind, 0, keys, values));
        }

        [Obsolete("Use InitializeStatistics(statClassName)")]
        public Statistics[] InitializeStatistics()
        {
            return InitializeStatistics(OldTable);
        }

        /// <summary>All records of the class; from now on its events come, until the connection is lost.</summary>
        public Statistics[] InitializeStatistics(string statClassName)
        {
            Faults.Pass("InitializeStatistics");
            string table = TableOf(statClassName);
            lock (statisticsGate)
            {
                // Before asking, so that no change between the answer and now is missed.
                wanted[table] = true;
            }
            Fetch(statClassName);
            return Wrap.All(Cache.OfKind(table, StatisticsKind), row => new Statistics(this, row));
        }

        private string Fetch(string statClassName)
        {
            string table = TableOf(statClassName);
            bool known;
            lock (statisticsGate)
            {
                known = fetched.ContainsKey(table);
            }
            if (!known)
            {
                Ask("STATS_INIT", table);
                lock (statisticsGate)
                {
                    fetched[table] = true;
                }
            }
            return table;
        }

        private bool IsWanted(Change change)
        {
            bool statistics = change.Entity == OldTable || change.Entity.StartsWith("S_", StringComparison.Ordinal);
            if (!statistics)
            {
                return true;
            }
            lock (statisticsGate)
            {
                return wanted.ContainsKey(change.Entity);
            }
        }

        // They are not renewed by a new connection (help v12).
        private void ForgetStatistics()
        {
            lock (statisticsGate)
            {
                fetched.Clear();
                wanted.Clear();
            }
        }

        private static string TableOf(string statClassName)
        {
            return (statClassName ?? "").ToUpperInvariant();
        }
    }
}

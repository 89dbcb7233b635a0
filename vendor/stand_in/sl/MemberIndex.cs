using System;
using System.Collections.Generic;

namespace Callboard.StandIn.Transport
{
    /// <summary>
    /// Which groups (queues, ring groups) a number belongs to. Asked for every extension when a whole list is read,
    /// so it is turned round once and kept until one of those rows changes.
    /// </summary>
    internal sealed class MemberIndex
    {
        private static readonly Row[] None = new Row[0];

        private readonly Dictionary<string, Dictionary<string, List<Row>>> byKind =
            new Dictionary<string, Dictionary<string, List<Row>>>();

        public void Forget(Row row)
        {
            if (row != null)
            {
                byKind.Remove(row.Kind);
            }
        }

        public Row[] OwnersOf(string number, string kind, IEnumerable<Row> candidates)
        {
            Dictionary<string, List<Row>> owners;
            if (!byKind.TryGetValue(kind, out owners))
            {
                owners = TurnRound(kind, candidates);
                byKind.Add(kind, owners);
            }
            List<Row> found;
            return number != null && owners.TryGetValue(number, out found) ? found.ToArray() : None;
        }

        private static Dictionary<string, List<Row>> TurnRound(string kind, IEnumerable<Row> candidates)
        {
            Dictionary<string, List<Row>> owners = new Dictionary<string, List<Row>>();
            foreach (Row row in candidates)
            {
                if (row.Kind == kind)
                {
                    foreach (string number in Numbers(row["Members"]))
                    {
                        List<Row> list;
                        if (!owners.TryGetValue(number, out list))
                        {
                            list = new List<Row>();
                            owners.Add(number, list);
                        }
                        list.Add(row);
                    }
                }
            }
            return owners;
        }

        private static string[] Numbers(string members)
        {
            return (members ?? "").Split(new char[] { ',' }, StringSplitOptions.RemoveEmptyEntries);
        }
    }
}

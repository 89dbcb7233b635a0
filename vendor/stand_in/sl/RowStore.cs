using System.Collections.Generic;

namespace Callboard.StandIn.Transport
{
    /// <summary>
    /// The client-side cache: every record as last heard. All answers are copies, and the lock is held for the
    /// look-up only, never while anybody is called: a getter can always be used from inside an event handler.
    /// </summary>
    public sealed class RowStore
    {
        private const string DnEntity = "DN";
        private const string LegEntity = "CONNECTION";
        private const string LegOwner = "DN";
        private static readonly Row[] None = new Row[0];

        private readonly object gate = new object();
        private readonly Dictionary<int, Row> byId = new Dictionary<int, Row>();
        private readonly Dictionary<string, Dictionary<int, Row>> byEntity =
            new Dictionary<string, Dictionary<int, Row>>();
        private readonly Dictionary<string, Row> dnByNumber = new Dictionary<string, Row>();
        private readonly Dictionary<string, Dictionary<int, Row>> legsByOwner =
            new Dictionary<string, Dictionary<int, Row>>();
        private readonly MemberIndex members = new MemberIndex();

        public Row Find(int id)
        {
            lock (gate)
            {
                Row row;
                return byId.TryGetValue(id, out row) ? row : null;
            }
        }

        public Row FindDn(string number)
        {
            lock (gate)
            {
                Row row;
                return number != null && dnByNumber.TryGetValue(number, out row) ? row : null;
            }
        }

        public Row[] All(string entity)
        {
            lock (gate)
            {
                return Values(byEntity, entity);
            }
        }

        public Row[] OfKind(string entity, string kind)
        {
            List<Row> found = new List<Row>();
            foreach (Row row in All(entity))
            {
                if (row.Kind == kind)
                {
                    found.Add(row);
                }
            }
            return found.ToArray();
        }

        public Row[] LegsOf(string number)
        {
            lock (gate)
            {
                return number == null ? None : Values(legsByOwner, number);
            }
        }

        /// <summary>Rows of that kind (Group, Queue, RingGroup) that count the number among their members.</summary>
        public Row[] OwnersOf(string number, string entity, string kind)
        {
            lock (gate)
            {
                return members.OwnersOf(number, kind, Values(byEntity, entity));
            }
        }

        public void Put(Row row)
        {
            lock (gate)
            {
                Row old;
                if (byId.TryGetValue(row.Id, out old))
                {
                    Unlink(old);
                }
                byId[row.Id] = row;
                Shelf(byEntity, row.Entity)[row.Id] = row;
                if (row.Entity == DnEntity && row["Number"] != null)
                {
                    dnByNumber[row["Number"]] = row;
                }
                else if (row.Entity == LegEntity && row[LegOwner] != null)
                {
                    Shelf(legsByOwner, row[LegOwner])[row.Id] = row;
                }
                members.Forget(row);
            }
        }

        /// <summary>Takes the record out and returns its last state; null when it was not there.</summary>
        public Row Remove(int id)
        {
            lock (gate)
            {
                Row old;
                if (!byId.TryGetValue(id, out old))
                {
                    return null;
                }
                Unlink(old);
                byId.Remove(id);
                return old;
            }
        }

        private void Unlink(Row old)
        {
            Shelf(byEntity, old.Entity).Remove(old.Id);
            string number = old.Entity == DnEntity ? old["Number"] : null;
            Row holder;
            if (number != null && dnByNumber.TryGetValue(number, out holder) && holder.Id == old.Id)
            {
                dnByNumber.Remove(number);
            }
            string owner = old.Entity == LegEntity ? old[LegOwner] : null;
            if (owner != null)
            {
                Dictionary<int, Row> legs = Shelf(legsByOwner, owner);
                legs.Remove(old.Id);
                if (legs.Count == 0)
                {
                    legsByOwner.Remove(owner);
                }
            }
            members.Forget(old);
        }

        private static Dictionary<int, Row> Shelf(Dictionary<string, Dictionary<int, Row>> shelves, string name)
        {
            Dictionary<int, Row> shelf;
            if (!shelves.TryGetValue(name, out shelf))
            {
                shelf = new Dictionary<int, Row>();
                shelves.Add(name, shelf);
            }
            return shelf;
        }

        private static Row[] Values(Dictionary<string, Dictionary<int, Row>> shelves, string name)
        {
            Dictionary<int, Row> shelf;
            if (!shelves.TryGetValue(name, out shelf))
            {
                return None;
            }
            Row[] rows = new Row[shelf.Count];
            shelf.Values.CopyTo(rows, 0);
            return rows;
        }
    }
}

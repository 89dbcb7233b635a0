using System;
using System.Collections.Concurrent;
using System.Text;

namespace Callboard.Pump
{
    /// <summary>Which columns are read from an object that came with an event: decided by its type's simple name.</summary>
    internal sealed class ObjectColumns
    {
        private sealed class Match
        {
            public string Name;
            public ColumnReader Columns;
        }

        private readonly ConcurrentDictionary<string, Match> byName = new ConcurrentDictionary<string, Match>();
        private readonly ConcurrentDictionary<Type, Match> byType = new ConcurrentDictionary<Type, Match>();

        public void Set(string typeName, string[] paths)
        {
            Match match = new Match();
            match.Name = typeName;
            match.Columns = new ColumnReader(paths);
            byName[typeName] = match;
            byType.Clear();
        }

        /// <summary>Appends the type name that matched and its columns; an empty field alone for null and for unknown types.</summary>
        public void Append(StringBuilder to, object item)
        {
            Match match = item == null ? null : MatchFor(item.GetType());
            if (match == null) return;
            to.Append(match.Name);
            if (match.Columns.Count > 0) to.Append(Marks.FieldEnd);
            match.Columns.Append(to, item);
        }

        private Match MatchFor(Type type)
        {
            Match match;
            if (!byType.TryGetValue(type, out match))
            {
                match = NearestMatch(type);
                byType[type] = match;
            }
            return match;
        }

        private Match NearestMatch(Type type)
        {
            Match match;
            for (Type level = type; level != null; level = level.BaseType)
                if (byName.TryGetValue(level.Name, out match)) return match;
            // Later generations hand out hidden classes behind public interfaces: the most derived interface wins.
            Match best = null;
            int bestDepth = -1;
            foreach (Type implemented in type.GetInterfaces())
            {
                int depth = implemented.GetInterfaces().Length;
                if (depth <= bestDepth || !byName.TryGetValue(implemented.Name, out match)) continue;
                best = match;
                bestDepth = depth;
            }
            return best;
        }
    }
}

using System;
using System.Collections;
using System.Text;

namespace Callboard.Pump
{
    /// <summary>
    /// Whole lists in one call and one string: each record ends with U+001E, its fields are parted by U+001F.
    /// These are methods so that Python's lock is free while a member of the vendor's waits.
    /// </summary>
    public static class Snapshots
    {
        /// <summary>One record without its end mark.</summary>
        public static string Row(object item, ColumnReader columns)
        {
            StringBuilder text = new StringBuilder();
            columns.Append(text, item);
            return text.ToString();
        }

        /// <summary>One record per item; items that are null are left out.</summary>
        public static string Table(object sequence, ColumnReader columns)
        {
            StringBuilder text = new StringBuilder();
            foreach (object item in Items(sequence))
            {
                if (item == null) continue;
                columns.Append(text, item);
                text.Append(Marks.RecordEnd);
            }
            return text.ToString();
        }

        /// <summary>The same list as a table, to be read bit by bit.</summary>
        public static TableReading Reading(object sequence, ColumnReader columns)
        {
            return new TableReading(Items(sequence), columns);
        }

        /// <summary>
        /// One record per part of each item: the item's fields, then the part's. The parts are what a member of the
        /// item gives, such as "GetActiveConnections()". When that throws, one record carries the failure.
        /// </summary>
        public static string Nested(object sequence, string partsPath, ColumnReader outer, ColumnReader inner)
        {
            MemberPath path = new MemberPath(partsPath);
            StringBuilder text = new StringBuilder();
            StringBuilder head = new StringBuilder();
            foreach (object item in Items(sequence))
            {
                if (item == null) continue;
                head.Length = 0;
                outer.Append(head, item);
                if (outer.Count > 0 && inner.Count > 0) head.Append(Marks.FieldEnd);
                int start = text.Length;
                try
                {
                    AppendParts(text, head.ToString(), Parts(path, item), inner);
                }
                catch (Exception thrown)
                {
                    text.Length = start;
                    text.Append(head.ToString());
                    inner.AppendFailure(text, thrown);
                    text.Append(Marks.RecordEnd);
                }
            }
            return text.ToString();
        }

        private static void AppendParts(StringBuilder text, string head, IEnumerable parts, ColumnReader inner)
        {
            foreach (object part in parts)
            {
                if (part == null) continue;
                text.Append(head);
                inner.Append(text, part);
                text.Append(Marks.RecordEnd);
            }
        }

        private static IEnumerable Parts(MemberPath path, object item)
        {
            object parts = path.Read(item);
            if (parts == MemberPath.Missing) throw new MissingMemberException("No such member on " + item.GetType().Name);
            return Items(parts);
        }

        private static IEnumerable Items(object sequence)
        {
            if (sequence == null) return new object[0];
            IEnumerable items = sequence as IEnumerable;
            if (items == null) throw new ArgumentException("Not a list: " + sequence.GetType().FullName, "sequence");
            return items;
        }
    }
}

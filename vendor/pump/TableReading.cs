using System;
using System.Collections;
using System.Diagnostics;
using System.Text;

namespace Callboard.Pump
{
    /// <summary>
    /// One list read bit by bit, so that whoever waits for a long one can be told how far it is. The items are
    /// noted at the beginning: what the list does later changes nothing. For one thread.
    /// </summary>
    public sealed class TableReading
    {
        private readonly ArrayList items = new ArrayList();
        private readonly ColumnReader columns;
        private int done;

        internal TableReading(IEnumerable sequence, ColumnReader columns)
        {
            foreach (object item in sequence) items.Add(item);
            this.columns = columns;
        }

        /// <summary>How many items there are.</summary>
        public int Total() { return items.Count; }

        /// <summary>How many of them have been read.</summary>
        public int Done() { return done; }

        /// <summary>
        /// The records of the next items, as many as can be read in that time and at least one; "" when nothing is
        /// left. Items that are null give no record.
        /// </summary>
        public string Next(int milliseconds)
        {
            StringBuilder text = new StringBuilder();
            Stopwatch clock = Stopwatch.StartNew();
            while (done < items.Count)
            {
                object item = items[done++];
                if (item != null)
                {
                    columns.Append(text, item);
                    text.Append(Marks.RecordEnd);
                }
                if (clock.ElapsedMilliseconds >= milliseconds) break;
            }
            return text.ToString();
        }
    }
}

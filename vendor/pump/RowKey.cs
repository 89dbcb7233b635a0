using System.Collections.Generic;

namespace Callboard.Pump
{
    /// <summary>What a row is about: the part of its text that its key columns make. Compared without a copy of it.</summary>
    internal struct RowKey
    {
        public static readonly IEqualityComparer<RowKey> Comparer = new ByText();

        private readonly string text;
        private readonly int start;
        private readonly int end;
        private readonly int hash; // 0: no key, or one of which a part could not be read

        public RowKey(string text, int start, int end)
        {
            this.text = text;
            this.start = start;
            this.end = end;
            hash = HashOf(text, start, end);
        }

        /// <summary>A key that could not be read says nothing about which object the row is about.</summary>
        public bool IsReadable { get { return hash != 0; } }

        private static int HashOf(string text, int start, int end)
        {
            if (end <= start) return 0;
            uint mixed = 2166136261;
            for (int i = start; i < end; i++)
            {
                char c = text[i];
                if (c == Marks.Failure || c == Marks.Missing) return 0;
                mixed = unchecked((mixed ^ c) * 16777619);
            }
            return (int)(mixed | 1);
        }

        private sealed class ByText : IEqualityComparer<RowKey>
        {
            public int GetHashCode(RowKey key) { return key.hash; }

            public bool Equals(RowKey one, RowKey other)
            {
                int length = one.end - one.start;
                return one.hash == other.hash && length == other.end - other.start
                    && string.CompareOrdinal(one.text, one.start, other.text, other.start, length) == 0;
            }
        }
    }
}

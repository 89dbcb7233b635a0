using System;
using System.Collections.Generic;
using System.Globalization;

namespace Callboard.StandIn.Transport
{
    /// <summary>
    /// Fields of ROW and EVENT messages to rows and changes. One per line; used by its reader only.
    /// </summary>
    internal sealed class RowParser
    {
        // The same forty key names come thousands of times a second; keeping one copy of each keeps the cache small.
        private readonly Dictionary<string, string> keyNames = new Dictionary<string, string>();

        /// <summary>ROW entity kind id key value ...</summary>
        public Row ParseRow(string[] message)
        {
            return RowFrom(message, 1, 4);
        }

        /// <summary>EVENT I|U|D entity kind id object|null key value ...   (a deletion may carry no values)</summary>
        public Change ParseChange(string[] message)
        {
            if (message.Length < 6)
            {
                throw new FormatException("An EVENT has too few fields.");
            }
            Row row = message.Length > 6 ? RowFrom(message, 2, 6) : null;
            if (row != null && Change.IsAboutOwner(message[2]))
            {
                row = row.AsEntity(Change.Dn);
            }
            return new Change(OperationOf(message[1]), message[2], Id(message[4]), row, message[5] == "object");
        }

        private Row RowFrom(string[] message, int entityAt, int keysAt)
        {
            if (message.Length < keysAt || (message.Length - keysAt) % 2 != 0)
            {
                throw new FormatException("A row has too few fields or a key without a value.");
            }
            int count = (message.Length - keysAt) / 2;
            string[] keys = new string[count];
            string[] values = new string[count];
            for (int i = 0; i < count; i++)
            {
                keys[i] = OneCopy(message[keysAt + 2 * i]);
                values[i] = message[keysAt + 2 * i + 1];
            }
            string entity = OneCopy(message[entityAt]);
            return new Row(entity, OneCopy(message[entityAt + 1]), Id(message[entityAt + 2]), keys, values);
        }

        private string OneCopy(string name)
        {
            string known;
            if (name == null)
            {
                throw new FormatException("A name is missing.");
            }
            if (!keyNames.TryGetValue(name, out known))
            {
                keyNames.Add(name, name);
                known = name;
            }
            return known;
        }

        private static int Id(string text)
        {
            int id;
            if (!int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out id))
            {
                throw new FormatException("A record has no number.");
            }
            return id;
        }

        private static Operation OperationOf(string letter)
        {
            switch (letter)
            {
                case "I": return Operation.Inserted;
                case "U": return Operation.Updated;
                case "D": return Operation.Deleted;
                default: throw new FormatException("An EVENT is neither I, U nor D.");
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;

namespace Callboard.StandIn.Transport
{
    /// <summary>One record of the PBX as it was at one moment. Never changes; the next state is a new row.</summary>
    public sealed class Row
    {
        public readonly string Entity;
        public readonly string Kind;
        public readonly int Id;
        private readonly string[] keys;
        private readonly string[] values;

        public Row(string entity, string kind, int id, string[] keys, string[] values)
        {
            Entity = entity;
            Kind = kind;
            Id = id;
            this.keys = keys;
            this.values = values;
        }

        public int Count
        {
            get { return keys.Length; }
        }

        public string KeyAt(int index)
        {
            return keys[index];
        }

        public string ValueAt(int index)
        {
            return values[index];
        }

        /// <summary>The value of that key; null when the row has no such key or its value is null.</summary>
        public string this[string key]
        {
            get
            {
                for (int i = 0; i < keys.Length; i++)
                {
                    if (string.Equals(keys[i], key))
                    {
                        return values[i];
                    }
                }
                return null;
            }
        }

        /// <summary>The same record with other values; a null value stays a value (the engine is told it).</summary>
        public Row With(int id, Dictionary<string, string> changes)
        {
            List<string> newKeys = new List<string>(keys);
            List<string> newValues = new List<string>(values);
            foreach (KeyValuePair<string, string> change in changes)
            {
                int at = newKeys.IndexOf(change.Key);
                if (at < 0)
                {
                    newKeys.Add(change.Key);
                    newValues.Add(change.Value);
                }
                else
                {
                    newValues[at] = change.Value;
                }
            }
            return new Row(Entity, Kind, id, newKeys.ToArray(), newValues.ToArray());
        }

        public Row AsEntity(string entity)
        {
            return new Row(entity, Kind, Id, keys, values);
        }

        public static int Number(string text)
        {
            int number;
            bool valid = int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
            return valid ? number : 0;
        }
    }
}

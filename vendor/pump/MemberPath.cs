using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace Callboard.Pump
{
    /// <summary>
    /// Follows a path such as "DN.Number" from an object. Every step looks at the object that is really there,
    /// not at the declared type. A null on the way makes the whole path null. A list on the way is walked:
    /// "Groups.Name" is the list of the names.
    /// </summary>
    internal sealed class MemberPath
    {
        /// <summary>The answer when the object has no such member.</summary>
        public static readonly object Missing = new object();

        private readonly string[] names;
        private readonly ConcurrentDictionary<Type, Getter>[] getters;

        public MemberPath(string path)
        {
            if (string.IsNullOrEmpty(path)) throw new ArgumentException("A path names at least one member.", "path");
            names = path.Split('.');
            getters = new ConcurrentDictionary<Type, Getter>[names.Length];
            for (int i = 0; i < names.Length; i++)
            {
                if (names[i].Length == 0) throw new ArgumentException("A path has no empty step: " + path, "path");
                getters[i] = new ConcurrentDictionary<Type, Getter>();
            }
        }

        /// <summary>The value at the end of the path, null, or Missing. Throws what a member on the way throws.</summary>
        public object Read(object start) { return ReadFrom(start, 0); }

        private object ReadFrom(object value, int step)
        {
            for (; step < names.Length; step++)
            {
                if (value == null) return null;
                Getter getter = GetterFor(value.GetType(), step);
                if (getter == null) return ReadEach(value as IEnumerable, step);
                value = getter.Read(value);
            }
            return value;
        }

        private object ReadEach(IEnumerable items, int step)
        {
            if (items == null || items is string) return Missing;
            List<object> found = new List<object>();
            foreach (object item in items)
            {
                if (item == null) continue;
                object value = ReadFrom(item, step);
                if (value == Missing) return Missing;
                found.Add(value);
            }
            return found;
        }

        private Getter GetterFor(Type type, int step)
        {
            Getter getter;
            if (!getters[step].TryGetValue(type, out getter))
            {
                getter = Getter.Find(type, names[step]);
                getters[step][type] = getter;
            }
            return getter;
        }
    }
}

using System;
using System.Globalization;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>An extension's forwarding profiles, which travel inside its own row.</summary>
    internal static class ProfileRows
    {
        internal const string ListKey = "Profiles";
        internal const string Entity = "FWDPROFILE";
        private const char Between = '\u001d';
        private static readonly string[] Keys = { "Name", "CustomName", "CustomMessage" };
        private static readonly string[] Defaults = { "Available", "Away", "Out of office", "Custom 1", "Custom 2" };

        internal static Row[] Of(Row extension)
        {
            string list = extension[ListKey];
            return list == null ? DefaultsOf(extension) : Array.ConvertAll(list.Split(Between), Parse);
        }

        /// <summary>
        /// One of them; null when there is none of that number. Asked at every event of an extension.
        /// </summary>
        internal static Row Find(Row extension, int id)
        {
            string list = extension[ListKey];
            if (list == null)
            {
                return Array.Find(DefaultsOf(extension), row => row.Id == id);
            }
            string beginning = id.ToString(CultureInfo.InvariantCulture) + "|";
            int at = 0;
            while (at >= 0 && at < list.Length)
            {
                int end = list.IndexOf(Between, at);
                if (string.CompareOrdinal(list, at, beginning, 0, beginning.Length) == 0)
                {
                    return Parse(end < 0 ? list.Substring(at) : list.Substring(at, end - at));
                }
                at = end < 0 ? -1 : end + 1;
            }
            return null;
        }

        /// <summary>The list as it travels, with one profile in place of the one of the same number.</summary>
        internal static string ListWith(Row extension, Row changed)
        {
            string[] texts = Array.ConvertAll(Of(extension), row => Text(row.Id == changed.Id ? changed : row));
            return string.Join(Between.ToString(), texts);
        }

        // id|Name|CustomName|CustomMessage; the message is last and may hold any character.
        private static Row Parse(string text)
        {
            string[] parts = text.Split(new char[] { '|' }, 4);
            string[] values = { At(parts, 1), At(parts, 2), At(parts, 3) };
            return new Row(Entity, "FwdProfile", Row.Number(parts[0]), Keys, values);
        }

        private static string Text(Row profile)
        {
            string id = profile.Id.ToString(CultureInfo.InvariantCulture);
            return string.Join("|", id, profile["Name"], profile["CustomName"], profile["CustomMessage"]);
        }

        private static Row[] DefaultsOf(Row extension)
        {
            Row[] rows = new Row[Defaults.Length];
            for (int i = 0; i < rows.Length; i++)
            {
                string[] values = { Defaults[i], "", "" };
                rows[i] = new Row(Entity, "FwdProfile", extension.Id * 10 + i + 1, Keys, values);
            }
            return rows;
        }

        private static string At(string[] parts, int index)
        {
            return index < parts.Length ? parts[index] : "";
        }
    }
}

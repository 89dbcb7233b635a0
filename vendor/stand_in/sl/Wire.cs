using System;
using System.Text;

namespace Callboard.StandIn.Transport
{
    /// <summary>
    /// How a message looks as text: fields between TABs, one line each, four escapes and a sign for null.
    /// </summary>
    public static class Wire
    {
        private const string NullField = "\\0";

        public static string Join(params string[] fields)
        {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < fields.Length; i++)
            {
                if (i > 0)
                {
                    line.Append('\t');
                }
                AppendField(line, fields[i]);
            }
            return line.ToString();
        }

        public static string[] Split(string line)
        {
            string[] fields = line.Split('\t');
            if (line.IndexOf('\\') >= 0)
            {
                for (int i = 0; i < fields.Length; i++)
                {
                    fields[i] = Unescape(fields[i]);
                }
            }
            return fields;
        }

        private static void AppendField(StringBuilder line, string field)
        {
            if (field == null)
            {
                line.Append(NullField);
                return;
            }
            foreach (char letter in field)
            {
                switch (letter)
                {
                    case '\\': line.Append("\\\\"); break;
                    case '\t': line.Append("\\t"); break;
                    case '\n': line.Append("\\n"); break;
                    case '\r': line.Append("\\r"); break;
                    default: line.Append(letter); break;
                }
            }
        }

        private static string Unescape(string field)
        {
            if (field == NullField)
            {
                return null;
            }
            if (field.IndexOf('\\') < 0)
            {
                return field;
            }
            StringBuilder plain = new StringBuilder(field.Length);
            for (int i = 0; i < field.Length; i++)
            {
                plain.Append(field[i] == '\\' ? Escaped(field, ++i) : field[i]);
            }
            return plain.ToString();
        }

        private static char Escaped(string field, int at)
        {
            char letter = at < field.Length ? field[at] : '\0';
            switch (letter)
            {
                case '\\': return '\\';
                case 't': return '\t';
                case 'n': return '\n';
                case 'r': return '\r';
                default: throw new FormatException("A field ends in, or contains, an unknown escape.");
            }
        }
    }
}

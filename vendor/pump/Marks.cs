using System;
using System.Text;

namespace Callboard.Pump
{
    /// <summary>The characters that structure a record. Vendor text never contains one of them.</summary>
    internal static class Marks
    {
        public const char Null = '\u0000';
        public const char Missing = '\u0001';
        public const char Failure = '\u0002';
        public const char PairEnd = '\u001c';
        public const char ItemEnd = '\u001d';
        public const char RecordEnd = '\u001e';
        public const char FieldEnd = '\u001f';
        private const char Replacement = '\ufffd';

        /// <summary>
        /// Appends vendor text. Marks inside it become U+FFFD, and so do halves of surrogate pairs: a string
        /// with one of those cannot become a Python string, and the whole batch would be lost with it.
        /// </summary>
        public static void AppendText(StringBuilder to, string text)
        {
            int copied = 0;
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                if (c >= ' ' && (c < '\ud800' || c > '\udfff')) continue;
                if (c < ' ')
                {
                    if (c > Failure && c < PairEnd) continue;
                }
                else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                {
                    i++;
                    continue;
                }
                to.Append(text, copied, i - copied).Append(Replacement);
                copied = i + 1;
            }
            if (copied == 0) to.Append(text);
            else to.Append(text, copied, text.Length - copied);
        }

        /// <summary>Appends the field of a member that threw: the mark, the exception's simple type name, its message.</summary>
        public static void AppendFailure(StringBuilder to, Exception thrown)
        {
            to.Append(Failure).Append(thrown.GetType().Name).Append(": ");
            string message;
            try { message = thrown.Message; }
            catch (Exception) { message = null; }
            AppendText(to, message ?? "");
        }
    }
}

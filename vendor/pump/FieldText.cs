using System;
using System.Collections;
using System.Globalization;
using System.Text;

namespace Callboard.Pump
{
    /// <summary>How one value is written: the same on every machine, whatever its language.</summary>
    internal static class FieldText
    {
        public static void Append(StringBuilder to, object value)
        {
            if (value == null)
            {
                to.Append(Marks.Null);
                return;
            }
            IEnumerable several = value is string ? null : value as IEnumerable;
            if (several == null) AppendOne(to, value);
            else AppendSeveral(to, several);
        }

        private static void AppendSeveral(StringBuilder to, IEnumerable values)
        {
            bool first = true;
            IDictionary pairs = values as IDictionary;
            if (pairs != null)
            {
                foreach (DictionaryEntry pair in pairs)
                {
                    if (!first) to.Append(Marks.ItemEnd);
                    first = false;
                    AppendOne(to, pair.Key);
                    to.Append(Marks.PairEnd);
                    AppendOne(to, pair.Value);
                }
                return;
            }
            foreach (object value in values)
            {
                if (!first) to.Append(Marks.ItemEnd);
                first = false;
                AppendOne(to, value);
            }
        }

        // A null among several is an empty text: lists read side by side must keep their length.
        private static void AppendOne(StringBuilder to, object value)
        {
            if (value == null) return;
            string text = value as string;
            if (text != null)
            {
                Marks.AppendText(to, text);
                return;
            }
            switch (Type.GetTypeCode(value.GetType())) // that of an enum is the code of its integer
            {
                case TypeCode.Boolean:
                    to.Append((bool)value ? '1' : '0');
                    break;
                case TypeCode.Int32:
                    to.Append(((int)value).ToString(CultureInfo.InvariantCulture));
                    break;
                case TypeCode.SByte:
                case TypeCode.Byte:
                case TypeCode.Int16:
                case TypeCode.UInt16:
                case TypeCode.UInt32:
                case TypeCode.Int64:
                case TypeCode.UInt64:
                    to.Append(Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
                    break;
                case TypeCode.Double:
                    to.Append(((double)value).ToString("R", CultureInfo.InvariantCulture));
                    break;
                case TypeCode.DateTime:
                    AppendMoment(to, (DateTime)value);
                    break;
                default:
                    if (value is TimeSpan) to.Append(((TimeSpan)value).Ticks.ToString(CultureInfo.InvariantCulture));
                    else Marks.AppendText(to, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
                    break;
            }
        }

        // Ticks, then what is known of the time zone: U and L are ticks of UTC (L was local), N is not stated.
        private static void AppendMoment(StringBuilder to, DateTime moment)
        {
            char zone = moment.Kind == DateTimeKind.Utc ? 'U' : moment.Kind == DateTimeKind.Local ? 'L' : 'N';
            if (zone == 'L') moment = moment.ToUniversalTime();
            to.Append(moment.Ticks.ToString(CultureInfo.InvariantCulture)).Append(zone);
        }
    }
}

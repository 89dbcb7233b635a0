using System;
using System.Globalization;
using Callboard.StandIn;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>One device that is registered for a DN (help v12). The indexer came with v16.</summary>
    public class RegistrarRecord : Part
    {
        private const int Fields = 4;
        private readonly DN dn;
        private readonly string contact;
        private readonly DateTime expires;
        private readonly string sourceAddress;
        private readonly string userAgent;

        private RegistrarRecord(DN dn, string[] answer, int at)
        {
            this.dn = dn;
            contact = answer[at] ?? "";
            expires = Moment(answer[at + 1]);
            sourceAddress = answer[at + 2] ?? "";
            userAgent = answer[at + 3] ?? "";
        }

        public string Contact
        {
            get { return contact; }
        }

        public DateTime Expires
        {
            get { return expires; }
        }

        /// <summary>Address and port that the device was seen at.</summary>
        public string SourceAddress
        {
            get { return sourceAddress; }
        }

        public string UserAgent
        {
            get { return userAgent; }
        }

        /// <summary>Null would mean that the record is no longer valid (help v12).</summary>
        public DN DN
        {
            get { return dn; }
        }

        internal static RegistrarRecord[] Of(PhoneSystem pbx, DN dn)
        {
            string[] answer = pbx.Ask("REGISTRAR", dn.Untroubled("Number"));
            RegistrarRecord[] records = new RegistrarRecord[answer.Length / Fields];
            for (int i = 0; i < records.Length; i++)
            {
                records[i] = new RegistrarRecord(dn, answer, i * Fields);
            }
            return records;
        }

        private static DateTime Moment(string ticks)
        {
            long value;
            bool valid = long.TryParse(ticks, NumberStyles.Integer, CultureInfo.InvariantCulture, out value)
                && value >= DateTime.MinValue.Ticks && value <= DateTime.MaxValue.Ticks;
            return valid ? new DateTime(value, DateTimeKind.Utc) : DateTime.MinValue;
        }
    }
}

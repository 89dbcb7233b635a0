using System;
using System.Globalization;
using Callboard.StandIn.Transport;
using TCX.Configuration;

namespace Callboard.StandIn
{
    /// <summary>
    /// Base of every object the PBX hands out: a snapshot of one record. Not part of the vendor's surface; all that
    /// shows of it is what the vendor's objects share: identity by record number and Dispose.
    /// </summary>
    public abstract class Record : IDisposable
    {
        private readonly PhoneSystem pbx;
        private Row row;
        private bool disposed;

        internal Record(PhoneSystem pbx, Row row)
        {
            this.pbx = pbx;
            this.row = row;
        }

        internal PhoneSystem Pbx
        {
            get { return pbx; }
        }

        internal Row Row
        {
            get { return row; }
            set { row = value; }
        }

        /// <summary>
        /// The record's number, equal for all snapshots of one record; 0 as long as it is not stored (help v12).
        /// </summary>
        public override int GetHashCode()
        {
            return row.Id;
        }

        /// <summary>
        /// Snapshots of the same record are equal (help v12 for ActiveConnection; inferred for the others).
        /// </summary>
        public override bool Equals(object other)
        {
            Record record = other as Record;
            if (record == null || row.Id == 0)
            {
                return ReferenceEquals(this, other);
            }
            return record.row.Id == row.Id && ((object)record).GetType() == ((object)this).GetType();
        }

        /// <summary>
        /// The vendor's objects hold native memory and are gone afterwards; reading ours then throws, so that a use
        /// after disposal is noticed here and not on a real PBX (inferred).
        /// </summary>
        public void Dispose()
        {
            disposed = true;
        }

        /// <summary>
        /// Value of one key; null when it has none. First stop of nearly every property: faults bite here.
        /// </summary>
        internal string Read(string key)
        {
            Faults.Pass(key);
            return Untroubled(key);
        }

        /// <summary>The same for our own needs: no fault may be meant.</summary>
        internal virtual string Untroubled(string key)
        {
            StillThere();
            return row[key];
        }

        internal string ReadText(string key)
        {
            return Read(key) ?? "";
        }

        internal int ReadNumber(string key)
        {
            return Row.Number(Read(key));
        }

        internal bool ReadFlag(string key)
        {
            return Read(key) == "1";
        }

        internal void StillThere()
        {
            if (disposed)
            {
                throw new ObjectDisposedException(((object)this).GetType().Name);
            }
        }

        internal static string Invariant(int number)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }
    }
}

using System;
using Callboard.StandIn;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    public delegate void NotificationEventHandler(object sender, NotificationEventArgs e);

    /// <summary>
    /// News of one record, or of the connection when EntityName is CFGSERVER (help v12). A class until 16.0.6.
    /// </summary>
    public class NotificationEventArgs : EventArgs
    {
        private readonly PhoneSystem pbx;
        private readonly Change change;
        private object wrapped;

        internal NotificationEventArgs(PhoneSystem pbx, Change change)
        {
            this.pbx = pbx;
            this.change = change;
        }

        /// <summary>DN, CONNECTION, REGISTRATION, GRP ...; extensions and queues are all DN.</summary>
        public string EntityName
        {
            get { return change.Entity; }
        }

        /// <summary>The record's number, which is its hash code too (equality of the two inferred).</summary>
        public int RecID
        {
            get { return change.Id; }
        }

        /// <summary>
        /// The object as its concrete kind, or null: match by RecID then (help v12). Made when first asked for.
        /// </summary>
        public object ConfObject
        {
            get
            {
                if (wrapped == null && change.TellsObject)
                {
                    wrapped = change.Entity == Change.Connection ? pbx : Wrap.Any(pbx, change.Row);
                }
                return wrapped;
            }
        }
    }
}

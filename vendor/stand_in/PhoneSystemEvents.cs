using Callboard.StandIn;
using Callboard.StandIn.Transport;

namespace TCX.Configuration
{
    /// <summary>
    /// News of the PBX, raised on a thread of ours and never on the caller's (help v12; the thread is inferred).
    /// </summary>
    public partial class PhoneSystem
    {
        private readonly NotificationQueue queue;

        public event NotificationEventHandler Inserted;

        public event NotificationEventHandler Updated;

        public event NotificationEventHandler Deleted;

        /// <summary>Raises the event of one change on the calling thread.</summary>
        internal void Raise(Change change)
        {
            NotificationEventHandler handler = HandlerOf(change.Operation);
            if (handler != null)
            {
                handler(this, new NotificationEventArgs(this, change));
            }
        }

        private void Tell(Change change)
        {
            if (change.Entity == Change.Connection && change.Operation == Operation.Inserted)
            {
                ForgetStatistics();
            }
            // Without this look, who subscribes right after Root would or would not hear of the very connection it
            // has just been given, as the threads happen to run.
            if (HandlerOf(change.Operation) != null && IsWanted(change))
            {
                queue.Add(change);
            }
        }

        private NotificationEventHandler HandlerOf(Operation operation)
        {
            switch (operation)
            {
                case Operation.Inserted: return Inserted;
                case Operation.Updated: return Updated;
                default: return Deleted;
            }
        }
    }
}

namespace Callboard.StandIn.Transport
{
    /// <summary>One change applied to the cache.</summary>
    internal static class ChangeKeeper
    {
        /// <summary>
        /// Returns the change as it is to be told: a deletion that came without values gets the last known ones.
        /// </summary>
        public static Change Apply(Change change, RowStore store)
        {
            if (change.Operation == Operation.Deleted && !Change.IsAboutOwner(change.Entity))
            {
                Row last = store.Remove(change.Id);
                return change.Row != null ? change : With(change, last);
            }
            if (change.Row != null)
            {
                store.Put(change.Row);
                return change;
            }
            return With(change, store.Find(change.Id));
        }

        private static Change With(Change change, Row row)
        {
            return new Change(change.Operation, change.Entity, change.Id, row, change.TellsObject);
        }
    }
}

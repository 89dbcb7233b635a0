namespace Callboard.StandIn.Transport
{
    /// <summary>What happened to a record.</summary>
    public enum Operation
    {
        Inserted,
        Updated,
        Deleted
    }

    /// <summary>One piece of news from the PBX, or about the connection to it (entity CFGSERVER).</summary>
    public sealed class Change
    {
        /// <summary>Entity name of news about the connection itself.</summary>
        public const string Connection = "CFGSERVER";

        /// <summary>Entity of extensions, queues, lines and every other DN.</summary>
        public const string Dn = "DN";

        public readonly Operation Operation;
        public readonly string Entity;
        public readonly int Id;

        /// <summary>The record, null when the news came without it.</summary>
        public readonly Row Row;

        /// <summary>
        /// False when the receiver of the event is to be told no object, although the cache learnt one.
        /// </summary>
        public readonly bool TellsObject;

        public Change(Operation operation, string entity, int id, Row row, bool tellsObject)
        {
            Operation = operation;
            Entity = entity;
            Id = id;
            Row = row;
            TellsObject = tellsObject;
        }

        /// <summary>
        /// Registration, voicemail counters and profiles have names of their own, but their object is the DN
        /// concerned (help v12; FWDPROFILE: type map of v16): a deletion among them does not delete the DN.
        /// </summary>
        public static bool IsAboutOwner(string entity)
        {
            return entity == "REGISTRATION" || entity == "VMBOXINFO" || entity == "FWDPROFILE";
        }

        public static Change OfConnection(Operation operation)
        {
            return new Change(operation, Connection, 0, null, operation == Operation.Inserted);
        }
    }
}

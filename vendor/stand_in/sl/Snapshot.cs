namespace Callboard.StandIn.Transport
{
    /// <summary>The full picture that the configuration server sends first: SNAPSHOT count, the rows, LIVE.</summary>
    internal static class Snapshot
    {
        /// <summary>False when the line was lost, or said something else, before the picture was complete.</summary>
        public static bool Load(Line line, RowStore store)
        {
            string[] message = line.ReadMessage();
            if (message == null || message[0] != "SNAPSHOT" || message.Length < 2)
            {
                return false;
            }
            int missing = Row.Number(message[1]);
            RowParser parser = new RowParser();
            message = line.ReadMessage();
            while (message != null && message[0] == "ROW")
            {
                store.Put(parser.ParseRow(message));
                missing--;
                message = line.ReadMessage();
            }
            return message != null && message[0] == "LIVE" && missing == 0;
        }
    }
}

namespace Callboard.StandIn.Transport
{
    /// <summary>What the PBX says about itself when it accepts a line.</summary>
    public sealed class Welcome
    {
        public readonly string Generation;
        public readonly string Version;
        public readonly string Build;

        /// <summary>Another value means that the PBX was restarted since the last line.</summary>
        public readonly string Epoch;

        public Welcome(string[] message)
        {
            Generation = At(message, 1);
            Version = At(message, 2);
            Build = At(message, 3);
            Epoch = At(message, 4);
        }

        private static string At(string[] message, int index)
        {
            return index < message.Length && message[index] != null ? message[index] : "";
        }
    }
}

using System;
using System.Net.Sockets;

namespace Callboard.StandIn.Transport
{
    /// <summary>A TCP connection within a time limit, or LineLost with the reason.</summary>
    internal static class Dial
    {
        private const int PatienceMs = 5000;

        public static TcpClient Connect(string host, int port)
        {
            TcpClient client = new TcpClient();
            try
            {
                ConnectInTime(client, host, port);
                // Small messages that somebody waits for: never hold them back to fill a packet.
                client.NoDelay = true;
                client.ReceiveTimeout = PatienceMs;
                client.SendTimeout = PatienceMs;
                return client;
            }
            catch (Exception reason)
            {
                client.Close();
                if (reason is SocketException || reason is ArgumentException || reason is ObjectDisposedException)
                {
                    throw new LineLost("Nobody answers at " + host + ":" + port + ".", reason);
                }
                throw;
            }
        }

        private static void ConnectInTime(TcpClient client, string host, int port)
        {
            IAsyncResult attempt = client.BeginConnect(host, port, null, null);
            if (!attempt.AsyncWaitHandle.WaitOne(PatienceMs))
            {
                throw new LineLost("No connection to " + host + ":" + port + " in time.");
            }
            client.EndConnect(attempt);
        }
    }
}

using System;
using System.IO;
using System.Text;

namespace Callboard.StandIn.Transport
{
    /// <summary>
    /// Bytes to whole messages. A line that was cut before its end is never handed out: half a row would be
    /// taken for a row (StreamReader.ReadLine would return it).
    /// </summary>
    public sealed class MessageReader
    {
        private readonly Stream stream;
        private byte[] buffer = new byte[64 * 1024];
        private int start;
        private int end;

        public MessageReader(Stream stream)
        {
            this.stream = stream;
        }

        /// <summary>
        /// The next message, or null when the other side has closed. IOException when the line broke.
        /// </summary>
        public string Read()
        {
            int searched = start;
            while (true)
            {
                int at = Array.IndexOf(buffer, (byte)'\n', searched, end - searched);
                if (at >= 0)
                {
                    string line = Encoding.UTF8.GetString(buffer, start, at - start);
                    start = at + 1;
                    return line;
                }
                int waiting = end - start;
                MakeRoom();
                searched = start + waiting;
                int got = stream.Read(buffer, end, buffer.Length - end);
                if (got <= 0)
                {
                    return null;
                }
                end += got;
            }
        }

        private void MakeRoom()
        {
            if (end < buffer.Length)
            {
                return;
            }
            byte[] target = start > 0 ? buffer : new byte[buffer.Length * 2];
            Buffer.BlockCopy(buffer, start, target, 0, end - start);
            buffer = target;
            end -= start;
            start = 0;
        }
    }
}

using System;
using System.IO;
using System.Net.Sockets;
using System.Text;

namespace Callboard.StandIn.Transport
{
    /// <summary>
    /// One accepted TCP connection to the PBX. One thread reads (<see cref="ReadMessage"/>); any thread may ask
    /// (<see cref="Request"/>). Answers, pings and faults are dealt with while reading and not handed out.
    /// </summary>
    public sealed class Line
    {
        public const string ConfigurationRole = "CONFIG";
        public const string CallManagerRole = "CALLMANAGER";

        private readonly TcpClient client;
        // TcpClient forgets these two when it is closed; they are wanted once more by whoever closes second.
        private readonly Socket socket;
        private readonly NetworkStream stream;
        private readonly MessageReader reader;
        private readonly Answers answers = new Answers();
        private readonly object sending = new object();
        private volatile bool lost;
        private Welcome welcome;

        private Line(TcpClient client)
        {
            this.client = client;
            socket = client.Client;
            stream = client.GetStream();
            reader = new MessageReader(stream);
        }

        public Welcome Welcome
        {
            get { return welcome; }
        }

        public bool IsLost
        {
            get { return lost; }
        }

        /// <summary>
        /// Connects and greets. LineLost when nobody answers in time, LineRefused when the PBX says no.
        /// </summary>
        public static Line Open(LineSettings settings, string role)
        {
            Line line = new Line(Dial.Connect(settings.Host, settings.Port));
            try
            {
                line.Greet(settings, role);
                return line;
            }
            catch (Exception)
            {
                line.Close();
                throw;
            }
        }

        /// <summary>
        /// From now on silence is normal; during the greeting and the first snapshot it is a failure.
        /// </summary>
        public void ExpectSilence()
        {
            socket.ReceiveTimeout = 0;
        }

        /// <summary>The next message that is not an answer, a ping or a fault; null when the line is lost.</summary>
        public string[] ReadMessage()
        {
            try
            {
                while (!lost)
                {
                    string text = reader.Read();
                    if (text == null)
                    {
                        break;
                    }
                    string[] message = Wire.Split(text);
                    if (!IsHousekeeping(message))
                    {
                        return message;
                    }
                }
            }
            catch (IOException)
            {
                // The line broke, was closed by us, or was silent for too long: the same as its end.
            }
            catch (ObjectDisposedException)
            {
                // Closed by another thread of ours.
            }
            catch (FormatException)
            {
                // A message that cannot be read leaves our picture unsure: start afresh with a new line.
            }
            Close();
            return null;
        }

        /// <summary>
        /// Values of the answer. RequestFailed when the PBX says no, LineLost when no answer can come any more.
        /// </summary>
        public string[] Request(params string[] verbAndArguments)
        {
            int number = answers.Expect();
            string[] message = new string[verbAndArguments.Length + 2];
            message[0] = "REQ";
            message[1] = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            verbAndArguments.CopyTo(message, 2);
            Send(message);
            return answers.Await(number);
        }

        public void Close()
        {
            lost = true;
            try
            {
                // Wakes the thread that is reading; closing alone does not on every runtime.
                socket.Shutdown(SocketShutdown.Both);
            }
            catch (SocketException)
            {
                // It was not connected any more.
            }
            catch (ObjectDisposedException)
            {
                // Closed twice.
            }
            client.Close();
            answers.Lost();
        }

        private void Greet(LineSettings settings, string role)
        {
            Send("HELLO", "1", role, settings.Generation, settings.Application, settings.User, settings.Password);
            string[] reply = ReadMessage();
            if (reply == null)
            {
                throw new LineLost("The PBX closed the line or did not greet in time.");
            }
            if (reply[0] == "REFUSED")
            {
                throw new LineRefused(reply.Length > 1 ? reply[1] : "", reply.Length > 2 ? reply[2] : "");
            }
            if (reply[0] != "WELCOME")
            {
                throw new LineLost("The other side is not a PBX: it does not greet.");
            }
            welcome = new Welcome(reply);
            if (welcome.Generation != settings.Generation)
            {
                throw new LineRefused("GENERATION", "The PBX is of generation " + welcome.Generation + ".");
            }
        }

        private bool IsHousekeeping(string[] message)
        {
            switch (message[0])
            {
                case "ANS":
                    if (message.Length < 3)
                    {
                        throw new FormatException("An answer has too few fields.");
                    }
                    answers.Arrived(message);
                    return true;
                case "PING":
                    Answer(message);
                    return true;
                case "PONG":
                    return true;
                case "FAULT":
                    Faults.Apply(message);
                    return true;
                default:
                    return false;
            }
        }

        private void Answer(string[] ping)
        {
            try
            {
                Send("PONG", ping.Length > 1 ? ping[1] : "0");
            }
            catch (LineLost)
            {
                // The reader that calls us notices by itself.
            }
        }

        private void Send(params string[] message)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(Wire.Join(message) + "\n");
            try
            {
                lock (sending)
                {
                    stream.Write(bytes, 0, bytes.Length);
                }
            }
            catch (IOException broken)
            {
                throw Broken(broken);
            }
            catch (ObjectDisposedException closed)
            {
                throw Broken(closed);
            }
        }

        private LineLost Broken(Exception reason)
        {
            Close();
            return new LineLost("The line to the PBX broke.", reason);
        }
    }
}

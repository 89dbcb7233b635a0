using System;
using System.IO;
using System.Text;

namespace Callboard.Pump
{
    /// <summary>
    /// What .NET says when an exception that nobody catches ends the process. It would say so on standard error, which
    /// a window has not got. Messages are left out: nobody knows what a library writes into them.
    /// </summary>
    public static class LastWords
    {
        private const int MostDeep = 8;
        private static readonly object guard = new object();
        private static string file;

        /// <summary>From now on they are added to this file, if it is still there by then.</summary>
        public static void KeepIn(string path)
        {
            lock (guard)
            {
                if (file == null) AppDomain.CurrentDomain.UnhandledException += OnUnhandled;
                file = path;
            }
        }

        private static void OnUnhandled(object sender, UnhandledExceptionEventArgs unhandled)
        {
            try
            {
                byte[] words = Encoding.UTF8.GetBytes(Text(unhandled.ExceptionObject));
                using (FileStream stream = new FileStream(
                    file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
                {
                    stream.Seek(0, SeekOrigin.End);
                    stream.Write(words, 0, words.Length);
                }
            }
            catch (Exception) { } // the process ends one way or the other
        }

        private static string Text(object thrown)
        {
            StringBuilder text = new StringBuilder("Ended by an exception of .NET:\n");
            Exception exception = thrown as Exception;
            if (exception == null) text.Append(thrown == null ? "null" : thrown.GetType().FullName).Append('\n');
            for (int depth = 0; exception != null && depth < MostDeep; depth++, exception = exception.InnerException)
                text.Append(exception.GetType().FullName).Append('\n').Append(exception.StackTrace).Append('\n');
            return text.ToString();
        }
    }
}

using System;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Text;

namespace Callboard.Pump
{
    /// <summary>
    /// One subscription to one event of the shape void (object, X), X being a class or a struct. Its handler runs
    /// on the vendor's thread: it writes one row and returns, and nothing ever escapes it.
    /// </summary>
    internal sealed class Subscription
    {
        private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

        [ThreadStatic] private static StringBuilder spare;

        private readonly object target;
        private readonly EventInfo source;
        private readonly Delegate handler;
        private readonly RowQueue rows;
        private readonly Readings readings;
        private readonly ObjectColumns objects;
        private readonly string tag;
        private readonly ColumnReader key;
        private readonly ColumnReader arguments;
        private readonly MemberPath objectPath;

        public Subscription(
            object target, string eventName, string tag, ColumnReader key, ColumnReader arguments, MemberPath objectPath,
            ObjectColumns objects, RowQueue rows, Readings readings)
        {
            this.target = target;
            this.tag = tag;
            this.key = key;
            this.arguments = arguments;
            this.objectPath = objectPath;
            this.objects = objects;
            this.rows = rows;
            this.readings = readings;
            source = FindEvent(target.GetType(), eventName);
            handler = MakeHandler(source.EventHandlerType);
        }

        // No lock of ours is held here: an accessor may wait until an event has been delivered on another thread.
        public void Begin()
        {
            try { source.AddEventHandler(target, handler); }
            catch (TargetInvocationException wrapped) { ExceptionDispatchInfo.Capture(wrapped.InnerException).Throw(); }
        }

        public void End() { source.RemoveEventHandler(target, handler); }

        private static EventInfo FindEvent(Type type, string name)
        {
            for (Type level = type; level != null; level = level.BaseType)
            {
                EventInfo found = level.GetEvent(name, Declared);
                if (found != null) return found;
            }
            throw new MissingMemberException(type.FullName, name);
        }

        private Delegate MakeHandler(Type shape)
        {
            MethodInfo invoke = shape.GetMethod("Invoke");
            ParameterInfo[] parameters = invoke.GetParameters();
            if (parameters.Length != 2 || invoke.ReturnType != typeof(void) || parameters[0].ParameterType.IsValueType
                || parameters[0].ParameterType.IsByRef || parameters[1].ParameterType.IsByRef)
                throw new ArgumentException("Not an event of the shape void (object, X): " + shape.FullName);
            MethodInfo handle = typeof(Subscription).GetMethod("Handle", BindingFlags.NonPublic | BindingFlags.Instance);
            return Delegate.CreateDelegate(shape, this, handle.MakeGenericMethod(parameters[1].ParameterType));
        }

        private void Handle<TArguments>(object sender, TArguments eventArguments)
        {
            if (rows.IsClosed) return;
            readings.Begin();
            try { PutRow(eventArguments); }
            catch (Exception) { rows.PutLost(); } // out of memory at worst; the reader hears that it missed something
            finally { readings.End(); }
        }

        private void PutRow(object eventArguments)
        {
            // Taken away while in use: a getter may raise an event itself, on this very thread.
            StringBuilder text = spare ?? new StringBuilder();
            spare = null;
            text.Length = 0;
            text.Append(tag);
            int keyStart = text.Length + 1;
            AppendColumns(text, key, eventArguments);
            int keyEnd = text.Length;
            AppendColumns(text, arguments, eventArguments);
            object unread = objectPath == null ? null : AppendObject(text, eventArguments, rows.Pours);
            rows.Put(text.ToString(), keyStart, keyEnd, unread);
            if (text.Capacity <= 4096) spare = text;
        }

        private static void AppendColumns(StringBuilder text, ColumnReader columns, object item)
        {
            if (columns.Count == 0) return;
            text.Append(Marks.FieldEnd);
            columns.Append(text, item);
        }

        // Gives the object when it was asked to leave it unread.
        private object AppendObject(StringBuilder text, object eventArguments, bool leaveUnread)
        {
            text.Append(Marks.FieldEnd);
            int start = text.Length;
            try
            {
                object item = objectPath.Read(eventArguments);
                if (item == MemberPath.Missing) text.Append(Marks.Missing);
                else if (leaveUnread) return item;
                else objects.Append(text, item);
            }
            catch (Exception thrown)
            {
                text.Length = start;
                Marks.AppendFailure(text, thrown);
            }
            return null;
        }
    }
}

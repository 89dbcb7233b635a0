using System;
using System.Reflection;

namespace Callboard.Pump
{
    /// <summary>Reads one public member (property, field or method without parameters) of objects of one type.</summary>
    internal abstract class Getter
    {
        private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

        public abstract object Read(object owner);

        /// <summary>The getter for "Name" or "Name()", or null when objects of this type have no such member.</summary>
        public static Getter Find(Type type, string name)
        {
            // Level by level, because a member hidden by "new" makes Type.GetProperty throw AmbiguousMatchException.
            for (Type level = type; level != null; level = level.BaseType)
            {
                Getter found = FindDeclared(level, name);
                if (found != null) return found;
            }
            foreach (Type implemented in type.GetInterfaces())
            {
                Getter found = FindDeclared(implemented, name);
                if (found != null) return found;
            }
            return null;
        }

        private static Getter FindDeclared(Type level, string name)
        {
            if (name.EndsWith("()", StringComparison.Ordinal))
            {
                MethodInfo method = level.GetMethod(name.Substring(0, name.Length - 2), Declared, null, Type.EmptyTypes, null);
                return method == null || method.ReturnType == typeof(void) ? null : Compile(method);
            }
            foreach (PropertyInfo property in level.GetProperties(Declared))
            {
                if (property.Name != name || property.GetIndexParameters().Length > 0) continue;
                MethodInfo method = property.GetGetMethod();
                if (method != null) return Compile(method);
            }
            FieldInfo field = level.GetField(name, Declared);
            return field == null ? null : new FieldGetter(field);
        }

        // A delegate is ten times cheaper than MethodInfo.Invoke, and it throws what the member throws, unwrapped.
        private static Getter Compile(MethodInfo method)
        {
            if (method.ContainsGenericParameters) return null;
            try
            {
                Type shape = method.DeclaringType.IsValueType ? typeof(StructGetter<,>) : typeof(ClassGetter<,>);
                return (Getter)Activator.CreateInstance(shape.MakeGenericType(method.DeclaringType, method.ReturnType), method);
            }
            catch (Exception)
            {
                return new InvokingGetter(method); // a signature no delegate fits: a pointer, a reference
            }
        }
    }

    internal sealed class ClassGetter<TOwner, TValue> : Getter where TOwner : class
    {
        private readonly Func<TOwner, TValue> read;

        public ClassGetter(MethodInfo method)
        {
            read = (Func<TOwner, TValue>)Delegate.CreateDelegate(typeof(Func<TOwner, TValue>), method);
        }

        public override object Read(object owner) { return read((TOwner)owner); }
    }

    internal sealed class StructGetter<TOwner, TValue> : Getter where TOwner : struct
    {
        private delegate TValue ReadByReference(ref TOwner owner);

        private readonly ReadByReference read;

        public StructGetter(MethodInfo method)
        {
            read = (ReadByReference)Delegate.CreateDelegate(typeof(ReadByReference), method);
        }

        public override object Read(object owner)
        {
            TOwner copy = (TOwner)owner;
            return read(ref copy);
        }
    }

    internal sealed class FieldGetter : Getter
    {
        private readonly FieldInfo field;

        public FieldGetter(FieldInfo field) { this.field = field; }

        public override object Read(object owner) { return field.GetValue(owner); }
    }

    internal sealed class InvokingGetter : Getter
    {
        private readonly MethodInfo method;

        public InvokingGetter(MethodInfo method) { this.method = method; }

        public override object Read(object owner)
        {
            try { return method.Invoke(owner, null); }
            catch (TargetInvocationException wrapped) { throw wrapped.InnerException; }
        }
    }
}

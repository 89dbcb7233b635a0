using System;

// The exceptions of section "validation" and the base, as the help of v12 lists them. None of them adds a member.
// Two of the family are missing on purpose: PhoneSystemInitializationException and AlreadyCommittedException
// came with v16.
namespace TCX.Configuration.Exceptions
{
    /// <summary>"Config server is not connected", and the base of all that follow (help v12).</summary>
    public class PhoneSystemException : Exception
    {
        internal const string NotConnected = "Config server is not connected";

        public PhoneSystemException() { }

        public PhoneSystemException(string message) : base(message) { }

        public PhoneSystemException(string message, Exception inner) : base(message, inner) { }
    }

    /// <summary>The object was changed meanwhile: Refresh, apply again, Save again (help v12).</summary>
    public class ObjectSavingException : PhoneSystemException
    {
        public ObjectSavingException() { }

        public ObjectSavingException(string message) : base(message) { }
    }

    public class ObjectAlreadyExistsException : PhoneSystemException
    {
        public ObjectAlreadyExistsException() { }

        public ObjectAlreadyExistsException(string message) : base(message) { }
    }

    public class DNNameIsNotSpecified : PhoneSystemException
    {
        public DNNameIsNotSpecified() { }

        public DNNameIsNotSpecified(string message) : base(message) { }
    }

    public class DNFormatException : PhoneSystemException
    {
        public DNFormatException() { }

        public DNFormatException(string message) : base(message) { }
    }

    public class PhoneNumberFormatException : PhoneSystemException
    {
        public PhoneNumberFormatException() { }

        public PhoneNumberFormatException(string message) : base(message) { }
    }

    public class PhoneBookNumberFormatException : PhoneSystemException
    {
        public PhoneBookNumberFormatException() { }

        public PhoneBookNumberFormatException(string message) : base(message) { }
    }

    public class EmailAddressFormatException : PhoneSystemException
    {
        public EmailAddressFormatException() { }

        public EmailAddressFormatException(string message) : base(message) { }
    }

    public class IPAddressFormatException : PhoneSystemException
    {
        public IPAddressFormatException() { }

        public IPAddressFormatException(string message) : base(message) { }
    }

    public class MACAddressFormatException : PhoneSystemException
    {
        public MACAddressFormatException() { }

        public MACAddressFormatException(string message) : base(message) { }
    }

    public class PropertyFormatException : PhoneSystemException
    {
        public PropertyFormatException() { }

        public PropertyFormatException(string message) : base(message) { }
    }

    public class PropertyReadOnlyException : PhoneSystemException
    {
        public PropertyReadOnlyException() { }

        public PropertyReadOnlyException(string message) : base(message) { }
    }

    public class FileOperationException : PhoneSystemException
    {
        public FileOperationException() { }

        public FileOperationException(string message) : base(message) { }
    }

    public class InstallationFolderException : PhoneSystemException
    {
        public InstallationFolderException() { }

        public InstallationFolderException(string message) : base(message) { }
    }

    public class ENLParameterException : PhoneSystemException
    {
        public ENLParameterException() { }

        public ENLParameterException(string message) : base(message) { }
    }
}

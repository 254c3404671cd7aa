namespace YesSql;

/// <summary>A row of the document table.</summary>
public class Document
{
    /// <summary>The row's key.</summary>
    public long Id { get; set; }

    /// <summary>The name of the stored type.</summary>
    public string Type { get; set; }

    /// <summary>The object as JSON.</summary>
    public string Content { get; set; }

    /// <summary>Counts the writes that checked for concurrency.</summary>
    public long Version { get; set; }
}

/// <summary>Thrown at flush or commit when a checked document was changed by someone else since it was read.</summary>
public class ConcurrencyException : Exception
{
    /// <summary>Makes the exception for the document that was refused.</summary>
    public ConcurrencyException(Document document)
        : base($"Document {document.Id} of type '{document.Type}' was changed by someone else since it was read.") => Document = document;

    /// <summary>The document that was refused.</summary>
    public Document Document { get; }
}

using System.Collections.Concurrent;

namespace CmsSite.Embedded.Storage;

/// <summary>The read-only copies of documents of which a site has one. The application has them, as it has the database.</summary>
internal sealed class SharedDocuments
{
    private readonly ConcurrentDictionary<Type, Slot> _slots = new();

    /// <summary>Gets the copy, or null, and the generation to give back with a newly read one.</summary>
    public T? Get<T>(out int generation) where T : class => SlotOf<T>().Get<T>(out generation);

    /// <summary>Keeps a newly read copy, unless the document was changed since the reading began.</summary>
    public void Keep<T>(T document, int generation) where T : class => SlotOf<T>().Keep(document, generation);

    /// <summary>Puts a copy that has a committed change in the place of the one it was made of, unless that is no longer the copy.</summary>
    public void Replace<T>(T document, int generation) where T : class => SlotOf<T>().Replace(document, generation);

    /// <summary>Drops the copy after a change was committed.</summary>
    public void Drop<T>() => SlotOf<T>().Drop();

    public void Clear()
    {
        foreach (var slot in _slots.Values)
        {
            slot.Drop();
        }
    }

    private Slot SlotOf<T>() => _slots.GetOrAdd(typeof(T), _ => new());

    private sealed class Slot
    {
        private readonly Lock _lock = new();
        private object? _document;
        private int _generation;

        public T? Get<T>(out int generation) where T : class
        {
            lock (_lock)
            {
                generation = _generation;
                return _document as T;
            }
        }

        public void Keep(object document, int generation)
        {
            lock (_lock)
            {
                if (generation == _generation)
                {
                    _document = document;
                }
            }
        }

        // What is being read meanwhile lacks the change, and is not kept.
        public void Replace(object document, int generation)
        {
            lock (_lock)
            {
                if (generation == _generation)
                {
                    _generation++;
                    _document = document;
                }
            }
        }

        public void Drop()
        {
            lock (_lock)
            {
                _generation++;
                _document = null;
            }
        }
    }
}

import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'punctual/define/punctual-booking';
import type {} from 'punctual/types/react';

function App() {
  const [shown, setShown] = useState(true);
  const [booked, setBooked] = useState<string>();
  return (
    <main>
      <button type="button" onClick={() => setShown(!shown)}>
        Toggle
      </button>
      <output>{booked}</output>
      {shown && (
        <punctual-booking
          api="/v1"
          service="first-visit"
          messages={{ book: 'Reserve' }}
          onpunctual-booking-complete={(event) => setBooked(event.serviceId)}
        />
      )}
    </main>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
